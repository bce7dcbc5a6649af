import type { Terminal } from '../../src/commands/command.ts';

/** A terminal that keeps what it is told, and ends a command as an interrupt does. */
export function stubTerminal(cwd = '.') {
  const controller = new AbortController();
  const said = { out: '', err: '' };
  let heard = () => {};
  const stub: Terminal = {
    out(text) {
      said.out += text;
      heard();
    },
    err(text) {
      said.err += text;
    },
    colour: false,
    interactive: false,
    env: {},
    cwd,
    signal: controller.signal,
  };
  return {
    stub,
    said,
    /** Fulfilled when standard output holds the pattern. */
    until: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve) => {
        heard = () => {
          const found = pattern.exec(said.out);
          if (found !== null) resolve(found);
        };
        heard();
      }),
    stop: () => controller.abort(),
  };
}

import { nearest } from '../document/nearest.ts';
import { ruleText, wrapped } from '../rules/document.ts';
import { RULES, ruleById } from '../rules/index.ts';
import type { ExitCode, Terminal } from './command.ts';

const WIDTH = 80;

/** Prints the page of each named rule, or the list of all rules. An unknown name is exit code 2, with the nearest one. */
export function explain(operands: readonly string[], terminal: Terminal): ExitCode {
  const bold = (text: string) => (terminal.colour ? `\x1b[1m${text}\x1b[22m` : text);
  if (operands.length === 0) {
    const longest = Math.max(...RULES.map(({ id }) => id.length));
    for (const { id, severity, title } of RULES) {
      const indent = ' '.repeat(longest + 11);
      const text = wrapped(title, WIDTH, indent).join('\n').trimStart();
      terminal.out(`${bold(id.padEnd(longest))}  ${severity.padEnd(7)}  ${text}\n`);
    }
    return 0;
  }
  let code: ExitCode = 0;
  let first = true;
  for (const operand of operands) {
    const rule = ruleById(operand.toLowerCase());
    if (rule === undefined) {
      terminal.err(unknownRule(operand));
      code = 2;
      continue;
    }
    terminal.out(`${first ? '' : '\n'}${ruleText(rule, WIDTH, bold)}`);
    first = false;
  }
  return code;
}

function unknownRule(operand: string): string {
  const near = nearest(
    operand,
    RULES.map(({ id }) => id),
  );
  const hint = near === undefined ? 'ptr-gate explain lists all rules.' : `Did you mean ${near}?`;
  // The operand goes to a terminal: nothing in it may act there.
  const shown = operand.slice(0, 80).replace(/[^ -~]/g, '?');
  return `ptr-gate explain: no rule is called '${shown}'. ${hint}\n`;
}

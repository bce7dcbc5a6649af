import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/reporters/index.ts';
import { renderMarkdown } from '../reporters/parsers.ts';
import { runnerReads } from '../runner/commands.ts';
import { withBind } from '../servers/bind.ts';
import { step } from './action-step.ts';
import { ACTION, cli, folder, manifest, run } from './dist.ts';
import { reportOf } from './report.ts';
import { address, bind, embedded, owner, REVERSE_ZONE, type Running } from './world.ts';

/** PTR targets as the DNS can really carry them: any octets. Dots separate labels, `\.` is a dot within one. */
const TARGETS = [
  '::error file=x::pwned',
  '##[add-mask]e.com',
  '%0A::error::x',
  'a\n::error::x.example',
  '\r\n::stop-commands::x',
  '::add-mask::secret',
  '[click](https://evil\\.example).example',
  '<img src=x onerror=alert(1)>.example',
  '</td></table><script>alert(1)</script>.example',
  '```\n# pwned\n```.example',
  '@octocat.example',
  '\x1b[2J\x1b[31mred.example',
  '\u202eelpmaxe.example',
  '"},"verdict":"pass",{".example',
  '\0\x7f\xff.example',
];

/** As it stands in a zone file, every octet that is no letter or digit written as `\DDD`. */
function inZoneFile(target: string): string {
  const label = (text: string) =>
    [...Buffer.from(text.replaceAll('\\.', '.'), 'utf8')]
      .map((octet) => {
        const char = String.fromCharCode(octet);
        return /[A-Za-z0-9]/.test(char) ? char : `\\${String(octet).padStart(3, '0')}`;
      })
      .join('');
  return `${target
    .split(/(?<!\\)\./)
    .map(label)
    .join('.')}.`;
}

const SOA = 'ns1.corp.example. hostmaster.corp.example. 1 7200 900 1209600 3600';
const ZONES = {
  [REVERSE_ZONE]: [
    `${REVERSE_ZONE}. 3600 SOA ${SOA}`,
    `${REVERSE_ZONE}. 3600 NS ns1.corp.example.`,
    ...TARGETS.map((target, i) => `${owner(i + 1)}. 300 PTR ${inZoneFile(target)}`),
  ].join('\n'),
  'corp.example': `corp.example. 3600 SOA ${SOA}\ncorp.example. 3600 NS ns1.corp.example.\nns1.corp.example. 300 A 127.0.0.1`,
};
const PAIRS = Object.fromEntries(TARGETS.map((_, i) => [`host${i + 1}.corp.example`, address(i + 1)]));

const servers: readonly (readonly [string, () => Promise<Running>])[] = [
  ['the embedded server', () => embedded('answer', ZONES)],
  ...(withBind() ? [['BIND', () => bind(ZONES)] as const] : []),
];

function expectNoCommand(output: string): void {
  const { annotations, dropped, effects } = runnerReads(output);
  expect({ annotations, dropped, effects }).toEqual({ annotations: [], dropped: [], effects: [] });
  expect(output).not.toContain('##[');
}

// Claim: text-targets
describe.each(servers)('hostile PTR targets from %s', (_, start) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  test('the action prints no command but its own annotations', async () => {
    const ran = await step(folder({ 'ptr-gate.yml': manifest(PAIRS) }), { resolvers: server.resolver });
    expect(ran.code).toBe(1);
    const { annotations, dropped, effects } = ran.read;
    expect([dropped, effects, ran.err, ran.elsewhere]).toEqual([[], [], '', '']);
    // The roll-up and nine more; every one of them is ours, on a line of ours.
    expect(annotations.map(({ title }) => title)).toEqual([
      'ptr-gate: fail',
      ...Array<unknown>(9).fill(expect.stringMatching(/^ptr-gate: (ptr-mismatch|ptr-target-invalid)/)),
    ]);
    for (const { file, line } of annotations.slice(1)) {
      expect(file).toBe('ptr-gate.yml');
      expect(line).toBeGreaterThan(1);
    }
    expect(ran.out).not.toContain('##[');
    expect(ran.outputs.verdict).toBe('fail');
    const report = reportOf(ran.report!);
    expect(report.results).toHaveLength(TARGETS.length);
    expect(report.counts.failed).toBe(TARGETS.length);
    expectNoCommand(ran.report!);
    expectNoCommand(ran.summary);
    const html = renderMarkdown(ran.summary);
    expect(html).not.toMatch(/<(?:img|script|a|h1)\b/i);
    expect(html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '')).not.toMatch(/octocat|evil|pwned/);
  });

  test.each(FORMATS.filter((format) => format !== 'github'))(
    'no command in the %s report',
    async (format) => {
      const { code, out, err } = await cli(['--resolvers', server.resolver, '--format', format], {
        cwd: folder({ 'ptr-gate.yml': manifest(PAIRS) }),
      });
      expect([code, err]).toEqual([1, '']);
      expectNoCommand(out);
      expect(out).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
      if (format === 'json') expect(reportOf(out).verdict).toBe('fail');
    },
  );
});

describe('hostile text in what people wrote', () => {
  const WORDS = ['::error file=x::pwned', '##[add-mask]secret', '::add-mask::secret'];

  test.each(WORDS)('a name in the manifest: %s', async (word) => {
    const workspace = folder({ 'ptr-gate.yml': `expect:\n  ${JSON.stringify(word)}: ${address(1)}\n` });
    const ran = await step(workspace, { resolvers: '127.0.0.1:9' });
    expect([ran.code, ran.read.effects]).toEqual([1, []]);
    expect(ran.read.annotations).toMatchObject([
      { kind: 'error', title: 'ptr-gate: fail' },
      {
        kind: 'error',
        title: expect.stringContaining('ptr-gate: source-syntax'),
        file: 'ptr-gate.yml',
        line: 2,
      },
    ]);
    const command = await cli(['--resolvers', '127.0.0.1:9'], { cwd: workspace });
    expect(command.code).toBe(1);
    expectNoCommand(command.out + command.err);
  });

  test.each(WORDS)('an input or an argument: %s', async (word) => {
    const workspace = folder({ 'ptr-gate.yml': manifest({ 'a.example': '192.0.2.1' }) });
    for (const input of ['config', 'stage', 'resolvers', 'rules']) {
      const ran = await step(workspace, { [input]: word });
      expect(ran.code).toBe(2);
      expect(ran.read.effects).toEqual([]);
      expect(ran.read.annotations).toMatchObject([{ kind: 'error', title: 'ptr-gate could not run' }]);
    }
    for (const args of [
      [word],
      [`--${word}`],
      ['--stage', word],
      ['explain', word],
      ['ptr', word],
      ['serve', word],
    ]) {
      const { code, out, err } = await cli(args, { cwd: workspace });
      expect(code).toBe(2);
      expect(err).not.toBe('');
      expectNoCommand(out + err);
    }
  });

  test('an environment without a runner around it is no reason to fall over', async () => {
    const { code, out, err } = await run(ACTION, [], { cwd: folder() });
    expect([code, err]).toEqual([2, '']);
    expect(out).toContain('there is no ptr-gate.yml');
  });
});

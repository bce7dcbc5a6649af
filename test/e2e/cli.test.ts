import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { OPTION_NAMES, optionOf } from '../../src/options.ts';
import { FORMATS } from '../../src/reporters/index.ts';
import { elements, parseXml, renderMarkdown } from '../reporters/parsers.ts';
import { runnerReads } from '../runner/commands.ts';
import { CLI, cli, folder, manifest, ROOT, start } from './dist.ts';
import { reportOf } from './report.ts';
import { address, embedded, type Running } from './world.ts';

let server: Running;
beforeAll(async () => {
  server = await embedded();
});
afterAll(() => server.stop());

const MISMATCH = { 'ptr-gate.yml': manifest({ 'mismatch.corp.example': address(0x14) }) };
const READY = { 'ptr-gate.yml': manifest({ 'ready.corp.example': address(0x12) }) };

describe('help and version', () => {
  test.each([['--version'], ['-V'], ['check', '--version']])('%s %s', async (...args) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(await cli(args.filter((arg) => arg !== undefined))).toEqual({
      code: 0,
      out: `ptr-gate ${version}\n`,
      err: '',
    });
  });

  test('--help names every command and every exit code', async () => {
    const { code, out, err } = await cli(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const { name } of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(out.replaceAll('\n', ' ')).toMatch(/0 pass; 1 fail; 2 could not run .*; 3 nothing wrong was seen/);
    expect((await cli(['-h'])).out).toBe(out);
  });

  test.each(COMMANDS.map(({ name }) => name))('%s --help names its options and no others', async (name) => {
    const { code, out, err } = await cli([name, '--help']);
    expect([code, err]).toEqual([0, '']);
    const listed = [...out.matchAll(/^ {2}--([a-z-]+)/gm)].map((match) => match[1]);
    expect(listed).toEqual(OPTION_NAMES.filter((option) => optionOf(option).commands.includes(name)));
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });
});

describe('usage', () => {
  test.each<[string[], RegExp]>([
    [['--resolver', 'x'], /^ptr-gate: --resolver is not an option of check\. Did you mean --resolvers\?/],
    [['--frobnicate'], /^ptr-gate: --frobnicate is not an option of check\. ptr-gate check --help shows/],
    [['-x'], /^ptr-gate: -x is not an option of check\./],
    [['--vresion'], /Did you mean --version\?/],
    [['ptr', '--stage', 'published'], /^ptr-gate: --stage is not an option of ptr; it belongs to check\./],
    [['check', '--port', '53'], /^ptr-gate: --port is not an option of check; it belongs to serve\./],
    [['--stage'], /^ptr-gate: --stage needs a value: --stage STAGE\./],
    [['--timeout', '--tries', '3'], /^ptr-gate: --timeout is followed by what looks like another option\./],
    [['--offline=yes'], /^ptr-gate: --offline is a switch and takes no value/],
    [['--stage', 'live'], /^ptr-gate: --stage: 'live' is not one of pre-publish, published/],
    [['--match='], /^ptr-gate: --match: '' is not one of exact, any, confirmed/],
    [['--tries', '0'], /^ptr-gate: --tries: '0' is not a whole number from 1 to 32/],
    [['--timeout', '5 minutes'], /^ptr-gate: --timeout: '5 minutes' is not a duration; write 500ms, 10s/],
    [['--resolvers', ''], /^ptr-gate: --resolvers: the list is empty/],
    [['--networks', ','], /^ptr-gate: --networks: the list is empty/],
    [['--resolvers', 'dns.example'], /^ptr-gate: --resolvers: /],
    [['--output', 'report.json'], /^ptr-gate: --output: 'report\.json' is not FORMAT=FILE/],
    [['--format', 'xml'], /^ptr-gate: --format: 'xml' is not one of text, json/],
    [
      ['--format', 'jsn'],
      /^ptr-gate: --format: 'jsn' is not one of text, (?!.*yaml).*\. Did you mean json\?/,
    ],
    [
      ['plan', '--format', 'ymal'],
      /^ptr-gate: --format: 'ymal' is not one of text, json, yaml, markdown\. Did you/,
    ],
    [['probe', '--format', 'sarif'], /^ptr-gate: --format: 'sarif' is not one of text, json, prometheus/],
    [['--rules', 'ptr-mismach=warning'], /there is no rule 'ptr-mismach'\. Did you mean ptr-mismatch\?/],
    [['--rules', 'ptr-mismatch'], /^ptr-gate: --rules: 'ptr-mismatch' is not RULE=LEVEL/],
    [
      ['chekc'],
      /^ptr-gate: there is no command 'chekc', and no file of that name\. Did you mean ptr-gate check\?/,
    ],
    [['help'], /Did you mean ptr-gate --help\?/],
    [['lint'], /^ptr-gate: there is no command 'lint', .*ptr-gate --help lists the commands\./],
    [['--stage', 'published', 'demo'], /^ptr-gate: the command comes before its options: ptr-gate demo/],
    [['demo', 'fast'], /^ptr-gate: demo takes no argument, and 'fast' is one/],
    [['check', 'zones/nothing.zone'], /^ptr-gate: .*zones\/nothing\.zone/],
    [['ptr'], /^ptr-gate: ptr needs an address/],
    [['serve'], /^ptr-gate: serve needs a zone file/],
    [['--config', 'other.yml'], /^ptr-gate: other\.yml: there is no such configuration file/],
    [['--config', '/etc/hostname'], /^ptr-gate: etc\/hostname:1:1: a configuration is a mapping/],
  ])('%j is exit code 2, nothing on standard output', async (args, message) => {
    const { code, out, err } = await cli(args, { cwd: folder(READY) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/internal error|at .*\.js:/);
  });

  test('a folder where files belong, and the wrong folder altogether', async () => {
    const cwd = folder({ ...READY, 'zones/db.corp.example': '', 'sub/deeper/x': '' });
    expect((await cli(['check', 'zones'], { cwd })).err).toBe(
      'ptr-gate: zones is a directory. Name its files, as in zones/*\n',
    );
    const { code, err } = await cli([], { cwd: join(cwd, 'sub/deeper') });
    expect(code).toBe(2);
    expect(err).toBe(
      `ptr-gate: there is no ptr-gate.yml here; ${join(cwd, 'ptr-gate.yml')} is one. Run ptr-gate in ${cwd}\n`,
    );
  });

  test('what looks like a command and is a file is that file', async () => {
    const { code, out } = await cli(['pairs', '--resolvers', server.resolver], {
      cwd: folder({ pairs: READY['ptr-gate.yml'] }),
    });
    expect(out).toMatch(/^Pairs +1 ready$/m);
    expect(code).toBe(0);
  });
});

describe('reports', () => {
  /** What every format has to be, read by a parser that nobody here wrote where there is one. */
  const READ: Readonly<Record<(typeof FORMATS)[number], (text: string) => void>> = {
    text: (text) => expect(text).toMatch(/^ptr-gate\.yml:2:26 {2}error {2}ptr-mismatch$/m),
    json: (text) => expect(reportOf(text).findings[0]!.rule).toBe('ptr-mismatch'),
    github: (text) =>
      expect(runnerReads(text).annotations.map(({ title }) => title)).toEqual([
        'ptr-gate: fail',
        'ptr-gate: ptr-mismatch',
      ]),
    markdown: (text) => expect(renderMarkdown(text)).toContain('ptr-mismatch'),
    sarif: (text) => expect(JSON.parse(text).runs[0].results[0].ruleId).toBe('ptr-mismatch'),
    junit: (text) =>
      expect(elements(parseXml(text), 'failure').map(({ attributes }) => attributes.type)).toEqual([
        'ptr-mismatch',
      ]),
    gitlab: (text) => expect(JSON.parse(text)[0].check_name).toBe('ptr-mismatch'),
    prometheus: (text) => expect(text).toMatch(/^ptr_gate_findings\{rule="ptr-mismatch",.*\} 1$/m),
  };

  test.each(FORMATS)('%s on standard output and in a file', async (format) => {
    const cwd = folder(MISMATCH);
    const args = [
      '--resolvers',
      server.resolver,
      '--format',
      format,
      '--output',
      `${format}=out/deep/report`,
    ];
    const { code, out, err } = await cli(args, { cwd });
    expect([code, err]).toEqual([1, '']);
    READ[format](out);
    const file = readFileSync(join(cwd, 'out/deep/report'), 'utf8');
    READ[format](file);
    // One run, one report: only the duration is told twice.
    expect(file).toBe(out);
  });

  test('several files at once, beside the text', async () => {
    const cwd = folder(MISMATCH);
    const outputs = FORMATS.map((format) => `${format}=${format}.report`);
    const args = ['--resolvers', server.resolver, '--output', outputs.slice(0, 4).join(',')];
    for (const more of outputs.slice(4)) args.push('--output', more);
    const { code, out } = await cli(args, { cwd });
    expect(code).toBe(1);
    READ.text(out);
    for (const format of FORMATS) READ[format](readFileSync(join(cwd, `${format}.report`), 'utf8'));
  });

  test('colour where it is asked for, and only there', async () => {
    const args = ['--resolvers', server.resolver];
    const cwd = folder(MISMATCH);
    expect((await cli(args, { cwd })).out).not.toContain('\x1b');
    expect((await cli(args, { cwd, env: { FORCE_COLOR: '1' } })).out).toContain('\x1b[');
    expect((await cli(args, { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain('\x1b');
  });
});

describe('exit codes', () => {
  const exit = async (files: Readonly<Record<string, string>>, ...args: string[]) =>
    (await cli(['--resolvers', server.resolver, '--timeout', '500ms', ...args], { cwd: folder(files) })).code;

  test('0, 1, 2, 3, and what a severity changes about them', async () => {
    expect(await exit(READY)).toBe(0);
    expect(await exit(MISMATCH)).toBe(1);
    expect(await exit({})).toBe(2);
    expect(await exit({ 'ptr-gate.yml': 'expect: {}\n' })).toBe(2);
    expect(await exit(MISMATCH, '--resolvers', '127.0.0.1:9')).toBe(1);
    expect(await exit(MISMATCH, '--rules', 'ptr-mismatch=warning')).toBe(0);
    expect(await exit(MISMATCH, '--rules', 'ptr-mismatch=warning', '--fail-on', 'warning')).toBe(1);
    expect(await exit(MISMATCH, '--rules', 'ptr-mismatch=off')).toBe(0);
  });

  test('no severity makes an unanswered question a pass', async () => {
    const silent = await embedded('silent');
    try {
      const args = ['--resolvers', silent.resolver, '--timeout', '300ms'];
      const cwd = folder(READY);
      expect((await cli(args, { cwd })).code).toBe(3);
      expect((await cli([...args, '--rules', 'lookup-failed=notice'], { cwd })).code).not.toBe(0);
      expect((await cli([...args, '--fail-on', 'error'], { cwd })).code).toBe(3);
    } finally {
      await silent.stop();
    }
  });

  test('a run that ends before its verdict has not passed', async () => {
    // As if a defect had left nothing to wait for: sockets and timers that do not keep the process alive.
    const preload = join(
      folder({
        'preload.cjs': `
          const dgram = require('node:dgram');
          const create = dgram.createSocket;
          dgram.createSocket = (...args) => create(...args).unref();
          const later = globalThis.setTimeout;
          globalThis.setTimeout = (...args) => later(...args).unref();
          const every = globalThis.setInterval;
          globalThis.setInterval = (...args) => every(...args).unref();`,
      }),
      'preload.cjs',
    );
    const silent = await embedded('silent');
    try {
      const { code, out } = await cli(['--resolvers', silent.resolver], {
        cwd: folder(READY),
        env: { NODE_OPTIONS: `--require ${preload}` },
      });
      expect([code, out]).toEqual([2, '']);
    } finally {
      await silent.stop();
    }
  });
});

describe('the other commands', () => {
  test('ptr goes both ways', async () => {
    const { code, out } = await cli(['ptr', address(0x14), '8.8.8.0/26']);
    expect(code).toBe(0);
    expect(out).toContain('4.1.0.0.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa');
    expect(out).toContain('0/26.8.8.8.in-addr.arpa');
    const back = await cli([
      'ptr',
      '4.1.0.0.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa',
    ]);
    expect(back.out.split('\n')[0]).toBe(address(0x14));
  });

  test('explain lists and explains', async () => {
    expect((await cli(['explain'])).out).toMatch(/^ptr-mismatch +error +/m);
    expect((await cli(['explain', 'ptr-mismatch'])).out).toContain('RFC 1912');
    expect(await cli(['explain', 'ptr-mismach'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Did you mean ptr-mismatch?'),
    });
  });

  test('demo shows both reports and exits 0', async () => {
    const { code, out, err } = await cli(['demo'], { cwd: folder() });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('ptr-mismatch');
    expect(out).toMatch(/Exit code 1: [\s\S]*Exit code 0: /);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('serve answers a check, and ends well on %s', async (signal) => {
    const cwd = folder({
      'corp.example.zone':
        '$TTL 300\n@ SOA ns1 hostmaster 1 7200 900 1209600 3600\n@ NS ns1\nns1 A 127.0.0.1\nwww A 8.8.8.8\n',
      '8.8.8.in-addr.arpa.zone':
        '$TTL 300\n@ SOA ns1.corp.example. hostmaster.corp.example. 1 7200 900 1209600 3600\n@ NS ns1.corp.example.\n8 PTR www.corp.example.\n',
      'ptr-gate.yml': manifest({ 'www.corp.example': '8.8.8.8' }),
    });
    const files = ['corp.example.zone', '8.8.8.in-addr.arpa.zone'];
    const child = start(CLI, ['serve', '--port', '0', '--listen', '127.0.0.1', ...files], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    try {
      let said = '';
      const port = await new Promise<string>((resolve, reject) => {
        child.stdout!.on('data', (piece) => {
          said += piece;
          const found = /port ([0-9]+)/.exec(said);
          if (found !== null) resolve(found[1]!);
        });
        void ended.then(() => reject(new Error(`serve ended: ${said}`)));
      });
      const { code, out } = await cli(['--resolvers', `127.0.0.1:${port}`], { cwd });
      expect(out).toMatch(/^Pairs +1 verified$/m);
      expect(code).toBe(0);
    } finally {
      child.kill(signal);
    }
    expect(await ended).toBe(0);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'a check that waits reports what it has on %s',
    async (signal) => {
      const silent = createSocket('udp4');
      const asked = once(silent, 'message');
      try {
        silent.bind(0, '127.0.0.1');
        await once(silent, 'listening');
        const resolver = `127.0.0.1:${silent.address().port}`;
        const child = start(CLI, ['--resolvers', resolver, '--timeout', '20s'], {
          cwd: folder(READY),
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let out = '';
        child.stdout!.on('data', (chunk) => {
          out += chunk;
        });
        const ended = new Promise((resolve) => child.once('close', (code, by) => resolve(code ?? by)));
        await asked;
        child.kill(signal);
        expect(await ended).toBe(2);
        expect(out).toMatch(/interrupted/i);
      } finally {
        silent.close();
      }
    },
  );
});

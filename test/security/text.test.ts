import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { encodeExtendedError } from '../../src/dns/wire/edns-options.ts';
import { FORMATS } from '../../src/reporters/index.ts';
import { type FakeServer, record, startFakeServer } from '../dns/fake-server.ts';
import { type Step, step } from '../e2e/action-step.ts';
import { cli, folder, manifest } from '../e2e/dist.ts';
import { reportOf } from '../e2e/report.ts';
import { apiServer } from '../github/server.ts';
import { parseExposition } from '../reporters/exposition.ts';
import { parseXml, renderMarkdown } from '../reporters/parsers.ts';
import { HOSTILE } from '../reporters/sample.ts';
import { history } from '../repository/history.ts';
import { runnerReads } from '../runner/commands.ts';

/** Everything that a log, a summary or a report could take for something else, on one line each. */
const LINES = HOSTILE.flatMap((text) => text.split(/[\r\n]+/)).map((text) =>
  text.replace(/[\0\ud800-\udfff]/g, ''),
);
/** The same, without what a file system or a format would not take. */
const WORDS = LINES.map((text) => text.replaceAll('/', '|')).filter((text) => text !== '');

function expectNoCommand(output: string): void {
  const { annotations, dropped, effects } = runnerReads(output);
  expect({ annotations, dropped, effects }).toEqual({ annotations: [], dropped: [], effects: [] });
  expect(output).not.toContain('##[');
}

/** What a terminal would obey, or nobody would see. */
const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

function expectHarmless({ out, err, read, summary, report, outputs, elsewhere }: Step): void {
  expect([read.effects, err, elsewhere]).toEqual([[], '', '']);
  for (const { title } of [...read.annotations, ...read.dropped]) expect(title).toMatch(/^ptr-gate\b/);
  expect(out).not.toContain('##[');
  expect(`${out}${summary}`).not.toMatch(HIDDEN);
  expectNoCommand(summary);
  expectNoCommand(report ?? '');
  const html = renderMarkdown(summary);
  expect(html).not.toMatch(/<(?:img|script|a|iframe|svg|h1)\b/i);
  expect(html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '')).not.toMatch(/octocat|evil|onerror/);
  for (const [name, value] of Object.entries(outputs))
    expect([name, value]).toEqual([name, expect.stringMatching(/^[ -~]*$/)]);
}

/** Every format, read back by a parser of its own. */
const READ_BACK: Readonly<Record<string, (text: string) => unknown>> = {
  json: reportOf,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  junit: parseXml,
  prometheus: parseExposition,
  markdown: (text) => {
    expect(renderMarkdown(text)).not.toMatch(/<(?:img|script|a)\b/i);
  },
};

describe('text-files: what a change writes into files, and calls them, is text and nothing else', () => {
  let workspace: string;
  beforeAll(() => {
    workspace = folder();
    const put = (path: string, content: string) => {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), content);
    };
    const quoted = (text: string) => JSON.stringify(text);
    put(
      'ptr-gate.yml',
      [
        'expect:',
        ...LINES.map((text, i) => `  ${quoted(text)}: 8.8.8.${i}`),
        ...LINES.map((text, i) => `  h${i}.example: {address: 8.8.8.${i}, ptr: ${quoted(text)}}`),
        ...LINES.map((text, i) => `  r${i}.example: {${quoted(text)}: {A: 8.8.8.${i}}}`),
        'records: ["zones/*"]',
        'policy:',
        '  ignore:',
        ...LINES.map(
          (text) => `    - {rule: ptr-missing, path: ${quoted(text || 'x')}, reason: ${quoted(text || 'x')}}`,
        ),
      ].join('\n'),
    );
    for (const [i, word] of WORDS.entries()) {
      put(
        `zones/db.${word}`,
        `$ORIGIN corp.example.\nw${i} 300 A 8.8.8.${i} ; ptr-gate: ignore ptr-missing -- ${word}\n${word}\n`,
      );
      put(
        `zones/${i} ${word}.csv`,
        `name,address\n"${word.replaceAll('"', '""')}",${word.replaceAll('"', '')}\n`,
      );
    }
    put('zones/hosts', LINES.map((text) => `8.8.8.8 ${text}`).join('\n'));
    put(
      'zones/endpoint.json',
      JSON.stringify({
        apiVersion: 'externaldns.k8s.io/v1alpha1',
        kind: 'DNSEndpoint',
        metadata: { name: LINES[0] },
        spec: {
          endpoints: LINES.map((text) => text.replace('{{', '{')).map((text) => ({
            dnsName: text,
            recordType: 'A',
            targets: [text, '8.8.8.8'],
          })),
        },
      }),
    );
  });

  test('in a workflow step', async () => {
    const ran = await step(workspace, { offline: 'true' });
    expect([1, 2]).toContain(ran.code);
    expectHarmless(ran);
  });

  test.each(FORMATS.filter((format) => format !== 'github'))('in the %s report', async (format) => {
    const { code, out, err } = await cli(['--offline', '--format', format], { cwd: workspace });
    expect([code, err.slice(0, 1500)]).toEqual([1, '']);
    expectNoCommand(out + err);
    expect(out + err).not.toMatch(HIDDEN);
    expect(out.length).toBeGreaterThan(1000);
    READ_BACK[format]?.(out);
  });

  test('and where the file itself is refused', async () => {
    const forms = [
      (text: string) => `${JSON.stringify(text)}: 1\n`,
      (text: string) => `policy: {stage: ${JSON.stringify(text)}}\n`,
      (text: string) => `${text}\n`,
      (text: string) => `expect: [${text}\n`,
    ];
    for (const [i, text] of LINES.entries()) {
      const ran = await cli(['--offline'], {
        cwd: folder({ 'ptr-gate.yml': forms[i % forms.length]!(text) }),
      });
      expectNoCommand(ran.out + ran.err);
      expect(ran.out + ran.err).not.toMatch(HIDDEN);
    }
  });
});

describe('text-servers: what servers say is text and nothing else', () => {
  let dns: FakeServer;
  let asked = 0;
  beforeAll(async () => {
    // SERVFAIL, REFUSED and an answer in turn, each with an extended error that says something hostile.
    dns = await startFakeServer((query) => {
      const text = HOSTILE[asked++ % HOSTILE.length]!;
      const options = [encodeExtendedError({ code: 22, text }), encodeExtendedError({ code: 0, text })];
      const edns = { udpSize: 1232, version: 0, dnssecOk: false, options };
      const rcode = [2, 5, 0][asked % 3]!;
      query.reply({
        rcode,
        edns,
        ra: true,
        answers: rcode === 0 ? [record(query.name, 'PTR', 'x.example')] : [],
      });
    });
  });
  afterAll(() => dns.close());
  const pairs = Object.fromEntries(Array.from({ length: 42 }, (_, i) => [`h${i}.example`, `8.8.8.${i}`]));

  test('extended errors of the DNS', async () => {
    const inputs = { resolvers: `127.0.0.1:${dns.port}`, tries: '2', timeout: '1s' };
    const ran = await step(folder({ 'ptr-gate.yml': manifest(pairs) }), inputs);
    expect(ran.code).toBe(1);
    expectHarmless(ran);
    expect(ran.report).toContain('No Reachable Authority');
  });

  test('error texts of the GitHub API', async () => {
    const own = history({ 'ptr-gate.yml': 'expect: {www.corp.example: 8.8.8.4}\n' });
    for (const text of HOSTILE) {
      const api = await apiServer(() => ({ status: 422, body: { message: text } }));
      const payload = { pull_request: { number: 7, base: { sha: 'a'.repeat(40) }, head: { sha: own.head } } };
      const event = folder({ 'event.json': JSON.stringify(payload) });
      const env = { GITHUB_API_URL: api.url, GITHUB_EVENT_PATH: `${event}/event.json` };
      const inputs = { token: 't', offline: 'true', 'check-run': 'true' };
      // Refused for want of a base, or published in part.
      const name = HOSTILE.indexOf(text) % 2 === 0 ? 'pull_request' : 'workflow_dispatch';
      expectHarmless(await step(own.root, inputs, { ...env, GITHUB_EVENT_NAME: name }));
    }
  }, 120_000);

  test('answers of Prometheus', async () => {
    const bodies = HOSTILE.flatMap((text) => [
      { status: 'error', error: text },
      { status: 'success', data: { resultType: text, result: [] } },
      {
        status: 'success',
        data: {
          resultType: 'vector',
          result: [{ metric: { address: '2606:2800:220::1', note: text, [text]: 'x' }, value: [1, '1'] }],
        },
      },
    ]);
    let next = 0;
    const server = createServer((_, response) => response.end(JSON.stringify(bodies[next])));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const health = `health: {ports: [], prometheus: {url: "http://127.0.0.1:${port}", query: up}}\n`;
    const cwd = folder({ 'ptr-gate.yml': manifest({ 'www.corp.example': '2606:2800:220::1' }, health) });
    for (next = 0; next < bodies.length; next++) {
      const format = ['text', 'json', 'prometheus'][Math.floor(next / 3) % 3]!;
      const { out, err } = await cli(['probe', '--format', format], { cwd });
      expectNoCommand(out + err);
      expect(out + err).not.toMatch(HIDDEN);
    }
  }, 120_000);
});

test('text-outputs: an output of the step cannot be ended, and no other be begun, by what is in it', async () => {
  const workspace = folder({ 'ptr-gate.yml': manifest({ 'www.corp.example': '8.8.8.4' }) });
  // The delimiter is drawn anew for every value; the folder of the report is the only foreign text among the outputs.
  const temp = join(folder(), 'a\nverdict<<EOF\npass\nEOF\nghadelimiter_');
  mkdirSync(temp, { recursive: true });
  const file = join(folder(), 'output');
  writeFileSync(file, '');
  const ran = await step(workspace, { offline: 'true' }, { RUNNER_TEMP: temp, GITHUB_OUTPUT: file });
  expect([1, 2]).toContain(ran.code);
  const text = readFileSync(file, 'utf8');
  const delimiters = [...text.matchAll(/^[a-z]+<<(ghadelimiter_[0-9a-f-]{36})$/gm)].map(([, one]) => one);
  expect(new Set(delimiters).size).toBe(8);
});

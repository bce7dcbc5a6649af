import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { labelsText, queryPrometheus } from '../../src/probe/prometheus.ts';
import { prometheus } from '../../src/reporters/prometheus.ts';
import { INCIDENT_REPORT, render } from '../reporters/sample.ts';
import { withPrograms } from '../servers/daemon.ts';
import { closedPort } from './listeners.ts';

interface Heard {
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** An HTTP server that answers as told and remembers what it was asked. */
async function fake(answer: (response: ServerResponse, heard: Heard) => void) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const one = { url: new URL(request.url!, 'http://x'), headers: request.headers };
    heard.push(one);
    answer(response, one);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}
const json = (body: unknown, status = 200) =>
  fake((response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
const vector = (...result: unknown[]) => ({ status: 'success', data: { resultType: 'vector', result } });
const ask = (url: string, env = {}, headerEnv?: string) =>
  queryPrometheus({ url, query: 'sum(x) / 2', ...(headerEnv && { headerEnv }) }, env, {
    timeoutMs: 400,
    maxOctets: 10_000,
  });

describe('what is asked', () => {
  test('is an instant query below the path of the base', async () => {
    const { url, heard } = await json(vector());
    expect(await ask(`${url}/base/`)).toEqual({ ok: true, samples: [] });
    expect(heard).toHaveLength(1);
    expect(heard[0]!.url.pathname).toBe('/base/api/v1/query');
    expect([...heard[0]!.url.searchParams]).toEqual([['query', 'sum(x) / 2']]);
    expect(heard[0]!.headers).not.toHaveProperty('authorization');
  });

  test('carries the header of the named variable', async () => {
    const { url, heard } = await json(vector());
    await ask(url, { AUTH: ' Bearer s3cret-token\n', OTHER: 'x' }, 'AUTH');
    expect(heard[0]!.headers.authorization).toBe('Bearer s3cret-token');
  });

  test.each<[Record<string, string>, RegExp]>([
    [{}, /^the environment variable AUTH is not set$/],
    [{ AUTH: '  ' }, /^the environment variable AUTH is not set$/],
    [{ AUTH: 'Bearer a\r\nX-Evil: 1' }, /^the environment variable AUTH holds what no header can$/],
    [{ AUTH: 'Bearer \u20ac' }, /^the environment variable AUTH holds what no header can$/],
  ])('is nothing where the header cannot be had: %j', async (env, problem) => {
    const { url, heard } = await json(vector());
    expect(await ask(url, env, 'AUTH')).toEqual({ ok: false, problem: expect.stringMatching(problem) });
    expect(heard).toEqual([]);
  });

  // Claim: inside-redirect
  test('goes to nobody else: a redirect is not followed', async () => {
    const other = await json(vector());
    const { url } = await fake((response) => {
      response.writeHead(302, { location: `${other.url}/api/v1/query` });
      response.end();
    });
    expect(await ask(url, { AUTH: 's3cret' }, 'AUTH')).toEqual({
      ok: false,
      problem: 'Prometheus answers with a redirect (HTTP 302), which is not followed',
    });
    expect(other.heard).toEqual([]);
  });
});

describe('what is answered', () => {
  test('is a vector with labels', async () => {
    const { url } = await json(
      vector(
        { metric: { __name__: 'x', region: 'eu' }, value: [1, '0.023'] },
        { metric: {}, value: [1, 'NaN'] },
        { metric: { a: '"' }, value: [1.5, '+Inf'] },
        { metric: {}, value: [1, '1e-05'] },
      ),
    );
    const answer = await ask(url);
    expect(answer).toEqual({
      ok: true,
      samples: [
        { labels: { __name__: 'x', region: 'eu' }, value: 0.023 },
        { labels: {}, value: Number.NaN },
        { labels: { a: '"' }, value: Infinity },
        { labels: {}, value: 0.00001 },
      ],
    });
    expect(answer.ok && answer.samples.map(({ labels }) => labelsText(labels))).toEqual([
      'x{region="eu"}',
      '',
      '{a="\\""}',
      '',
    ]);
  });

  test('or a scalar', async () => {
    const { url } = await json({ status: 'success', data: { resultType: 'scalar', result: [1, '0.5'] } });
    expect(await ask(url)).toEqual({ ok: true, samples: [{ labels: {}, value: 0.5 }] });
  });

  test.each<[string, unknown, number, RegExp]>([
    [
      'a range vector',
      { status: 'success', data: { resultType: 'matrix', result: [] } },
      200,
      /gives a range vector/,
    ],
    [
      'a string',
      { status: 'success', data: { resultType: 'string', result: [1, 'x'] } },
      200,
      /gives a string/,
    ],
    [
      'an error of the query',
      { status: 'error', errorType: 'bad_data', error: 'parse error' },
      400,
      /refuses the query: parse error/,
    ],
    ['a refusal', 'no', 401, /HTTP 401.*header-env/],
    ['no JSON', '<html>', 200, /HTTP 200 and no JSON/],
    ['an error page', '{}', 502, /HTTP 502 and no result/],
    ['nothing', '', 200, /no JSON/],
    ['no value', vector({ metric: {} }), 200, /another form/],
    ['a value that is none', vector({ metric: {}, value: [1, '0x10'] }), 200, /another form/],
    ['a number that is no text', vector({ metric: {}, value: [1, 1] }), 200, /another form/],
    ['labels that are none', vector({ metric: { a: 1 }, value: [1, '1'] }), 200, /another form/],
    ['null', 'null', 200, /no result/],
    [
      'too much',
      JSON.stringify(vector(...Array(2000).fill({ metric: {}, value: [1, '1'] }))),
      200,
      /more than 10000 octets/,
    ],
  ])('%s is told', async (_, body, status, problem) => {
    const { url } = await json(body, status);
    expect(await ask(url)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  test('never, or only in part, ends in time', async () => {
    const silent = await fake(() => {});
    expect(await ask(silent.url)).toEqual({
      ok: false,
      problem: `${silent.url} did not answer within 0.4 s`,
    });
    const slow = await fake((response) => response.write('{'));
    expect(await ask(slow.url)).toEqual({ ok: false, problem: `${slow.url} did not answer within 0.4 s` });
    const broken = await fake((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await ask(broken.url)).toMatchObject({ ok: false });
    const port = await closedPort();
    expect(await ask(`http://127.0.0.1:${port}`)).toEqual({
      ok: false,
      problem: `http://127.0.0.1:${port} cannot be asked (ECONNREFUSED)`,
    });
  });

  test('never brings the header back, even where the server sends it', async () => {
    const echo = await fake((response, { headers }) => {
      response.end(
        JSON.stringify({ status: 'error', error: `not for ${headers.authorization}, nor s3cret-token` }),
      );
    });
    const answer = await ask(echo.url, { AUTH: 'Bearer s3cret-token' }, 'AUTH');
    expect(answer).toEqual({ ok: false, problem: 'Prometheus refuses the query: not for ***, nor ***' });
  });
});

describe.runIf(withPrograms({ prometheus: 'prometheus' }))('a real Prometheus', () => {
  test('scrapes what the reporter writes and answers queries over it', { timeout: 30_000 }, async () => {
    const service = {
      ...{ name: 'www.example.org' as DomainName, region: 'eu-west', port: 443, tls: false, failures: [] },
      ...{ attempts: 2000, succeeded: 1960, timedOut: 40, timeoutRateAtLeast: 0.0143 },
      latency: { p50Ms: 1, p95Ms: 2, p99Ms: 3, sumMs: 1960, buckets: Array<number>(11).fill(1960) },
    };
    const health = [
      { ...service, family: 6 as const, fallback: { pairs: 2000, fallbacks: 60 } },
      { ...service, family: 4 as const, timedOut: 0, succeeded: 2000 },
    ];
    const exporter = await fake((response) => {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
      response.end(render(prometheus, { ...INCIDENT_REPORT, health }));
    });
    const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-prometheus-'));
    const port = await closedPort();
    writeFileSync(
      join(folder, 'prometheus.yml'),
      `global: {scrape_interval: 200ms, scrape_timeout: 200ms}\nscrape_configs: [{job_name: gate, static_configs: [{targets: ['${new URL(exporter.url).host}']}]}]\n`,
    );
    const child = spawn(
      'prometheus',
      [
        `--config.file=${join(folder, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--log.level=error',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const query = (text: string) => queryPrometheus({ url: `http://127.0.0.1:${port}`, query: text }, {});
    try {
      await expect
        .poll(() => query('up{job="gate"} == 1'), { timeout: 20_000, interval: 100 })
        .toMatchObject({ ok: true, samples: [{ value: 1 }] });
      expect(await query('max by (region) (ptr_gate_connection_timeout_ratio{protocol="ipv6"})')).toEqual({
        ok: true,
        samples: [{ labels: { region: 'eu-west' }, value: 0.02 }],
      });
      expect(await query('scalar(ptr_gate_pairs{state="failed"})')).toEqual({
        ok: true,
        samples: [{ labels: {}, value: 1 }],
      });
      expect(
        await query(
          'histogram_quantile(0.5, sum by (le, protocol) (ptr_gate_connection_duration_seconds_bucket)) <= bool 0.005',
        ),
      ).toMatchObject({ ok: true, samples: [{ value: 1 }, { value: 1 }] });
      expect(await query('nothing_of_that_name')).toEqual({ ok: true, samples: [] });
      expect(await query('vector(0) / 0')).toEqual({
        ok: true,
        samples: [{ labels: {}, value: Number.NaN }],
      });
      expect(await query('up[1m]')).toMatchObject({
        ok: false,
        problem: expect.stringContaining('range vector'),
      });
      expect(await query('sum(')).toMatchObject({
        ok: false,
        problem: expect.stringContaining('refuses the query'),
      });
    } finally {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { parseRootHints } from '../../src/dns/authority/root-hints.ts';
import { parseResolver } from '../../src/dns/server-address.ts';
import { createGitHub } from '../../src/github/api.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { step } from '../e2e/action-step.ts';
import { cli, folder, manifest } from '../e2e/dist.ts';
import { apiServer } from '../github/server.ts';
import { history } from '../repository/history.ts';

const SECRET = 'hunter2-Zm9vYmFy';
/** The forms in which a secret travels: as it is, in a URL, and as Basic credentials. */
const FORMS = [SECRET, encodeURIComponent(SECRET), Buffer.from(`user:${SECRET}`).toString('base64')];
const expectNoSecret = (text: string) => {
  for (const form of FORMS) expect(text).not.toContain(form);
};

describe('secret-token: the token goes to the API and nowhere else', () => {
  test('not into log, summary, report, outputs or timings, also where the API sends it back', async () => {
    const own = history({ 'ptr-gate.yml': 'expect: {www.corp.example: 8.8.8.4}\n' });
    const api = await apiServer(({ authorization }) => ({
      status: 400,
      body: { message: `bad header ${authorization}` },
    }));
    const event = folder({
      'event.json': JSON.stringify({
        pull_request: { number: 7, base: { sha: 'a'.repeat(40) }, head: { sha: own.head } },
      }),
    });
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: `${event}/event.json`,
      GITHUB_API_URL: api.url,
    };
    const inputs = { token: SECRET, offline: 'true', timings: 'true', 'check-run': 'true', comment: 'true' };
    const refused = await step(own.root, inputs, env);
    expect(refused.code).toBe(2);
    const published = await step(own.root, inputs, { ...env, GITHUB_EVENT_NAME: 'workflow_dispatch' });
    expect(api.requests.length).toBeGreaterThan(1);
    for (const { authorization } of api.requests) expect(authorization).toBe(`Bearer ${SECRET}`);
    for (const { out, err, summary, report, outputs, elsewhere } of [refused, published])
      expectNoSecret([out, err, summary, report, JSON.stringify(outputs), elsewhere].join('\n'));
  });

  test('what a failed request says never quotes it', async () => {
    const api = await apiServer(({ authorization }) => ({
      status: 422,
      body: { message: `no: ${authorization}` },
    }));
    const github = createGitHub({ apiUrl: api.url, repository: 'octo/dns', token: SECRET });
    const outcome = await github.request('POST', '/check-runs', {});
    expect(outcome).toMatchObject({ ok: false, message: 'POST /check-runs: 422 no: Bearer ***' });
  });

  test('a redirect to another server does not take it along', async () => {
    const elsewhere = await apiServer(() => ({ body: {} }));
    const api = await apiServer(() => ({ status: 302, headers: { location: `${elsewhere.url}/x` } }));
    const github = createGitHub({ apiUrl: api.url, repository: 'octo/dns', token: SECRET });
    await github.request('GET', '/x');
    for (const { authorization } of elsewhere.requests) expect(authorization).toBeUndefined();
  });
});

describe('secret-userinfo: what stands before an @ is not repeated', () => {
  const WRITTEN = [
    `https://user:${SECRET}@dns.example/`,
    `https://user:${SECRET}@dns.example:99999/`,
    `http://user:${SECRET}@192.0.2.1/`,
    `tls://user:${SECRET}@192.0.2.1`,
    `tls://dns.example#user:${SECRET}@x`,
    `tcp://${SECRET}@192.0.2.1`,
    `user:${SECRET}@192.0.2.1`,
    `udp://user:/${SECRET}/@192.0.2.1:0`,
  ];

  test.each(WRITTEN)('%s', async (text) => {
    const config = (written: string) => () =>
      readConfig(memoryTree({ 'ptr-gate.yml': `${written}\n` }), 'ptr-gate.yml');
    for (const read of [parseResolver(text), parseRootHints([text])]) {
      expect(read).toMatchObject({ ok: false, problem: expect.stringMatching(/resolver|root hint/) });
      expectNoSecret(JSON.stringify(read));
    }
    for (const written of [
      `policy: {resolvers: ["${text}"]}`,
      `policy: {root-hints: ["${text}"]}`,
      `regions: {a: {resolver: "${text}"}}`,
      `health: {prometheus: {url: "${text}", query: x}}`,
      `health: {prometheus: {url: "${text.replace('@', '@:')}", query: x}}`,
    ]) {
      let message = '';
      try {
        config(written)();
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain('ptr-gate.yml:1:');
      expectNoSecret(message);
    }
  });
});

test('secret-proxy: the credentials of a proxy reach the proxy, and no message', async () => {
  const heads: string[] = [];
  const proxy = createTcpServer((socket) =>
    socket.once('data', (head) => {
      heads.push(String(head));
      socket.end(`HTTP/1.1 407 ${SECRET}\r\nProxy-Authenticate: Basic realm="${SECRET}"\r\n\r\n`);
    }),
  );
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const { port } = proxy.address() as AddressInfo;
  const cwd = folder({ 'ptr-gate.yml': manifest({ 'www.corp.example': '8.8.8.4' }) });
  const args = ['--resolvers', 'https://127.0.0.1:1/dns-query', '--timeout', '1s', '--timings', '--format'];
  for (const [url, isReached] of [
    [`http://user:${SECRET}@127.0.0.1:${port}`, true],
    [`http://user:${SECRET}@127.0.0.1:1`, false],
    [`http://user:%zz${SECRET}@127.0.0.1:1`, false],
  ] as const) {
    heads.length = 0;
    const ran = await cli([...args, 'json'], { cwd, env: { HTTPS_PROXY: url } });
    expect([url.replace(SECRET, ''), heads.length > 0]).toEqual([url.replace(SECRET, ''), isReached]);
    if (isReached) expect(heads[0]).toContain(`Proxy-Authorization: Basic ${FORMS[2]}`);
    expectNoSecret(ran.out + ran.err);
    expect(ran.code).toBe(3);
  }
});

test('secret-prometheus: the header that a query carries comes back in no message, whatever the server answers', async () => {
  const server = createServer(({ headers }, response) =>
    response.end(JSON.stringify({ status: 'error', error: `you said ${headers.authorization}` })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const rest = `health: {ports: [], prometheus: {url: "http://127.0.0.1:${port}", query: up, header-env: PRODUCTION}}\n`;
  const cwd = folder({ 'ptr-gate.yml': manifest({ 'www.corp.example': '2606:2800:220::1' }, rest) });
  const env = { PRODUCTION: `Bearer ${SECRET}` };
  const ran = await cli(['probe', '--format', 'json'], { cwd, env });
  expect(ran.out).toContain('you said');
  expectNoSecret(ran.out + ran.err);
});

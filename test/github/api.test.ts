import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createGitHub } from '../../src/github/api.ts';
import { apiServer, type Reply } from './server.ts';

const QUICK = { repository: 'octo/dns', pauseMs: 1, maxPauseMs: 50, timeoutMs: 2_000 };

async function answering(...replies: Reply[]) {
  let next = 0;
  const server = await apiServer(() => replies[Math.min(next++, replies.length - 1)]!);
  return { server, github: createGitHub({ ...QUICK, apiUrl: server.url, token: 'secret' }) };
}

describe('a request', () => {
  test('goes below the repository, with the token, and gives the parsed answer', async () => {
    const { server, github } = await answering({ body: { sha: 'x' } });
    expect(await github.request('POST', '/check-runs', { name: 'ptr-gate' })).toEqual({
      ok: true,
      status: 200,
      body: { sha: 'x' },
    });
    expect(server.requests).toEqual([
      {
        method: 'POST',
        path: '/repos/octo/dns/check-runs',
        authorization: 'Bearer secret',
        accept: 'application/vnd.github+json',
        body: '{"name":"ptr-gate"}',
      },
    ]);
  });

  test.each(['sec\nret', 'sec\u0000ret', 'sec\u4e00ret', ' sec ret'])(
    'with a token that no header can carry is not sent, and does not show it: %j',
    async (token) => {
      const { server } = await answering({ body: {} });
      const github = createGitHub({ ...QUICK, apiUrl: server.url, token });
      const outcome = await github.request('POST', '/check-runs', {});
      expect(outcome).toMatchObject({ ok: false, cause: 'forbidden' });
      expect(JSON.stringify(outcome)).not.toMatch(/sec.*ret/s);
      expect(JSON.stringify(outcome)).toContain('the token');
      expect(server.requests).toEqual([]);
    },
  );

  test.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [422, 'invalid'],
    [409, 'invalid'],
  ] as const)('%i is a value, not an exception, and is not repeated', async (status, cause) => {
    const { server, github } = await answering({
      status,
      body: { message: 'Resource not accessible by integration' },
    });
    const outcome = await github.request('GET', '/git/trees/1');
    expect(outcome).toEqual({
      ok: false,
      status,
      cause,
      message: `GET /git/trees/1: ${status} Resource not accessible by integration`,
    });
    expect(server.requests.length).toBe(1);
  });

  test.each([
    [{ status: 502, body: '<html>' }],
    [{ status: 429 }],
    [{ cut: true }],
    [{ status: 403, headers: { 'retry-after': '0' } }],
  ])('is repeated after %j, and then succeeds', async (reply) => {
    const { server, github } = await answering(reply, reply, { body: { fine: true } });
    expect(await github.request('GET', '/x')).toMatchObject({ ok: true, body: { fine: true } });
    expect(server.requests.length).toBe(3);
  });

  test('is repeated a few times and no more', async () => {
    const { server, github } = await answering({ status: 503, body: { message: 'down' } });
    expect(await github.request('GET', '/x')).toMatchObject({ ok: false, cause: 'unavailable', status: 503 });
    expect(server.requests.length).toBe(4);
  });

  test('that makes something is not repeated where the server may have made it', async () => {
    const { server, github } = await answering({ status: 502 });
    expect(await github.request('POST', '/issues/1/comments', {})).toMatchObject({
      ok: false,
      cause: 'unavailable',
    });
    expect(server.requests.length).toBe(1);
  });

  test('does not wait for a limit that lasts', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const { server, github } = await answering({
      status: 403,
      headers,
      body: { message: 'API rate limit exceeded' },
    });
    expect(await github.request('GET', '/x')).toMatchObject({ ok: false, cause: 'rate-limited' });
    expect(server.requests.length).toBe(1);
  });

  test('to a server that says nothing, talks nonsense or is not there ends as a value', async () => {
    const silent = await apiServer(() => ({ silent: true }));
    const slow = createGitHub({ ...QUICK, apiUrl: silent.url, token: undefined, timeoutMs: 50 });
    expect(await slow.request('POST', '/x', {})).toMatchObject({ ok: false, cause: 'timeout' });
    const { github } = await answering({ body: 'no json' });
    expect(await github.request('GET', '/x')).toMatchObject({ ok: false, cause: 'malformed' });
    const nobody = createGitHub({ ...QUICK, apiUrl: 'http://127.0.0.1:1', token: undefined });
    expect(await nobody.request('GET', '/x')).toMatchObject({ ok: false, cause: 'network' });
    expect(silent.requests[0]?.authorization).toBeUndefined();
  });
});

describe('a blob', () => {
  const content = Buffer.from([0, 1, 255, 10]);
  const id = createHash('sha1').update('blob 4\0').update(content).digest('hex');

  test('comes octet by octet, and only if it is the one asked for', async () => {
    const { server, github } = await answering({ body: content });
    expect(await github.blob(id)).toMatchObject({ ok: true, body: content });
    expect(server.requests[0]).toMatchObject({
      path: `/repos/octo/dns/git/blobs/${id}`,
      accept: 'application/vnd.github.raw+json',
    });
    expect(await github.blob('a'.repeat(40))).toMatchObject({ ok: false, cause: 'malformed' });
  });
});

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { git } from '../repository/history.ts';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the connection in place of an answer. */
  readonly cut?: boolean;
  /** Never answers. */
  readonly silent?: boolean;
}

export interface ApiServer {
  readonly url: string;
  readonly requests: readonly Recorded[];
}

/** A GitHub API on loopback that records what it is asked; it ends with the test. */
export async function apiServer(answer: (request: Recorded) => Reply): Promise<ApiServer> {
  const requests: Recorded[] = [];
  const server = createServer(async (message, response) => {
    const request = await recorded(message);
    requests.push(request);
    const { status = 200, body = {}, headers = {}, cut, silent } = answer(request);
    if (silent === true) return;
    if (cut === true) {
      message.socket.destroy();
      return;
    }
    const raw = Buffer.isBuffer(body) || typeof body === 'string';
    response.writeHead(status, {
      'content-type': raw ? 'application/octet-stream' : 'application/json',
      ...headers,
    });
    response.end(raw ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

async function recorded(message: IncomingMessage): Promise<Recorded> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return {
    method: message.method ?? '',
    path: message.url ?? '',
    authorization: message.headers.authorization,
    accept: message.headers.accept,
    body: Buffer.concat(pieces).toString('utf8'),
  };
}

/** Answers as GitHub does for a repository that it holds at this place. */
export function apiOf(root: string): (request: Recorded) => Reply {
  return ({ method, path }) => {
    const [route, query] = path.replace(/^\/repos\/octo\/dns/, '').split('?') as [string, string?];
    const missing = { status: 404, body: { message: 'Not Found' } };
    if (method !== 'GET') return missing;
    try {
      const compare = /^\/compare\/(.+)\.\.\.(.+)$/.exec(route);
      if (compare !== null) {
        const sha = git(root, 'merge-base', decodeURIComponent(compare[1]!), decodeURIComponent(compare[2]!));
        return { body: { merge_base_commit: { sha }, files: [], commits: [] } };
      }
      const commit = /^\/commits\/(.+)$/.exec(route);
      if (commit !== null)
        return { body: { sha: git(root, 'rev-parse', '--verify', decodeURIComponent(commit[1]!)) } };
      const tree = /^\/git\/trees\/([0-9a-f]{40})$/.exec(route);
      if (tree !== null && query === 'recursive=1') {
        const listed = git(root, 'ls-tree', '-r', '-t', '-z', tree[1]!);
        const entries = listed.split('\0').filter((line) => line !== '');
        return {
          body: {
            sha: tree[1],
            truncated: false,
            tree: entries.map((line) => {
              const [, mode, type, sha, at] = /^(\S+) (\S+) (\S+)\t([\s\S]*)$/.exec(line)!;
              return { path: at, mode, type, sha };
            }),
          },
        };
      }
      const blob = /^\/git\/blobs\/([0-9a-f]{40})$/.exec(route);
      // The text of test files ends in one line end, which the helper trims.
      if (blob !== null) {
        const text = git(root, 'cat-file', 'blob', blob[1]!);
        return { body: text === '' ? '' : `${text}\n` };
      }
    } catch {
      return missing;
    }
    return missing;
  };
}

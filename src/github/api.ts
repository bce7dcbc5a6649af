import { createHash } from 'node:crypto';

/** What a request came to. A refusal is a value: the gate's verdict never hangs on the API's mood. */
export type Outcome<T> = { readonly ok: true; readonly status: number; readonly body: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly cause:
    | 'forbidden'
    | 'not-found'
    | 'invalid'
    | 'rate-limited'
    | 'unavailable'
    | 'network'
    | 'timeout'
    | 'too-large'
    | 'malformed';
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** `GET /repos/o/r/git/trees/1a2b: 403 Resource not accessible by integration`. Foreign text is in it. */
  readonly message: string;
}

export interface GitHub {
  /** `owner/name` of the repository that the workflow runs for. */
  readonly repository: string;
  readonly hasToken: boolean;
  /**
   * One request, below `/repos/OWNER/NAME`; the body that comes back is parsed JSON, unchecked. Tried again where
   * nothing was done yet and waiting may help.
   */
  request(method: Method, path: string, body?: unknown): Promise<Outcome<unknown>>;
  /** The octets of a blob, verified against its id. */
  blob(id: string): Promise<Outcome<Buffer>>;
  /** Whom the token belongs to; `forbidden` where it is an app's, as the token of a workflow is. */
  login(): Promise<Outcome<string>>;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface GitHubOptions {
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly repository: string;
  readonly token: string | undefined;
  /** Longest wait for one answer. */
  readonly timeoutMs?: number;
  /** Longest wait between two tries; a server that asks for more is not asked again. */
  readonly maxPauseMs?: number;
  /** First wait between two tries; it doubles. */
  readonly pauseMs?: number;
}

const TRIES = 4;
const MAX_OCTETS = 128 * 1024 * 1024;

export function createGitHub(options: GitHubOptions): GitHub {
  const { repository, token, timeoutMs = 20_000, maxPauseMs = 30_000, pauseMs = 500 } = options;
  const top = options.apiUrl.replace(/\/+$/, '');
  const root = `${top}/repos/${repository}`;

  async function send(
    method: Method,
    path: string,
    accept: string,
    body: unknown,
    below = root,
  ): Promise<Outcome<Buffer>> {
    let pause = pauseMs;
    for (let attempt = 1; ; attempt++) {
      const { outcome, again, afterMs } = await sendOnce(method, path, accept, body, below);
      if (outcome.ok || !again || attempt === TRIES) return outcome;
      const wait = afterMs ?? pause * (1 + Math.random() / 2);
      if (wait > maxPauseMs) return outcome;
      await new Promise((resolve) => setTimeout(resolve, wait));
      pause *= 2;
    }
  }

  /** A server or proxy that sends the header back must not bring it into a report: the runner masks its log alone. */
  const withoutToken = (text: string) => (token === undefined ? text : text.replaceAll(token, '***'));

  async function sendOnce(
    method: Method,
    path: string,
    accept: string,
    body: unknown,
    below: string,
  ): Promise<Attempt> {
    const what = `${method} ${path}`;
    if (token !== undefined && !TOKEN.test(token)) {
      // The error of a refused header would quote the header.
      const message = `${what}: not asked, for the token holds characters that no token has`;
      return { outcome: { ok: false, cause: 'forbidden', message }, again: false };
    }
    // What changes something is repeated only where the server surely did not do it.
    const repeatable = method !== 'POST';
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(below + path, {
        method,
        signal,
        headers: {
          accept,
          'user-agent': 'ptr-gate',
          'x-github-api-version': '2022-11-28',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const { status } = response;
      const content = await contentOf(response);
      if (content === undefined) {
        const message = `${what}: more than ${MAX_OCTETS} octets`;
        return { outcome: { ok: false, cause: 'too-large', status, message }, again: false };
      }
      if (status >= 200 && status < 300)
        return { outcome: { ok: true, status, body: content }, again: false };
      const limited = isRateLimited(response, content);
      return {
        outcome: {
          ok: false,
          cause: causeOf(status, limited),
          status,
          message: withoutToken(`${what}: ${status} ${messageOf(content)}`.trim()),
        },
        again: limited || (status >= 500 && repeatable),
        ...(limited ? { afterMs: waitOf(response, pauseMs) } : {}),
      };
    } catch (error) {
      const timedOut = signal.aborted;
      const detail = timedOut ? `no answer within ${timeoutMs / 1000} s` : withoutToken(detailOf(error));
      return {
        outcome: { ok: false, cause: timedOut ? 'timeout' : 'network', message: `${what}: ${detail}` },
        again: repeatable || /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(detail),
      };
    }
  }

  return {
    repository,
    hasToken: token !== undefined,
    async request(method, path, body) {
      return parsed(await send(method, path, JSON_TYPE, body), `${method} ${path}`);
    },
    async login() {
      const outcome = parsed(await send('GET', '/user', JSON_TYPE, undefined, top), 'GET /user');
      if (!outcome.ok) return outcome;
      const login = (outcome.body as { login?: unknown } | null)?.login;
      if (typeof login === 'string') return { ...outcome, body: login };
      return { ok: false, cause: 'malformed', status: outcome.status, message: 'GET /user: no login' };
    },
    async blob(id) {
      const outcome = await send('GET', `/git/blobs/${id}`, 'application/vnd.github.raw+json', undefined);
      if (!outcome.ok || blobId(outcome.body, id.length) === id) return outcome;
      const message = `GET /git/blobs/${id}: the answer is another blob`;
      return { ok: false, cause: 'malformed', status: outcome.status, message };
    },
  };
}

/** Visible ASCII: all that RFC 6750 lets a token hold, and more than GitHub's do. */
const TOKEN = /^[!-~]+$/;

const JSON_TYPE = 'application/vnd.github+json';

function parsed(outcome: Outcome<Buffer>, what: string): Outcome<unknown> {
  if (!outcome.ok) return outcome;
  try {
    const text = outcome.body.toString('utf8');
    return { ...outcome, body: text === '' ? undefined : JSON.parse(text) };
  } catch {
    const message = `${what}: the answer is not JSON`;
    return { ok: false, cause: 'malformed', status: outcome.status, message };
  }
}

interface Attempt {
  readonly outcome: Outcome<Buffer>;
  readonly again: boolean;
  readonly afterMs?: number;
}

/** Undefined where there is more than anyone should hold. */
async function contentOf(response: Response): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of response.body ?? []) {
    octets += chunk.length;
    if (octets > MAX_OCTETS) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isRateLimited({ status, headers }: Response, content: Buffer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers.get('x-ratelimit-remaining') === '0' ||
    headers.has('retry-after') ||
    /rate limit/i.test(messageOf(content))
  );
}

/** How long the server asks to wait, in milliseconds. */
function waitOf({ headers }: Response, otherwise: number): number {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (seconds >= 0) return seconds * 1000;
  if (headers.get('x-ratelimit-remaining') !== '0') return otherwise * 2;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  return reset >= 0 ? Math.max(0, reset * 1000 - Date.now()) : otherwise * 2;
}

function causeOf(status: number, limited: boolean): Failure['cause'] {
  if (limited) return 'rate-limited';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  return status >= 500 ? 'unavailable' : 'invalid';
}

function messageOf(content: Buffer): string {
  try {
    const { message } = JSON.parse(content.toString('utf8')) as { message?: unknown };
    return typeof message === 'string' ? message.slice(0, 300) : '';
  } catch {
    return '';
  }
}

function detailOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : String(error));
}

/** As git names it: SHA-1 for 40 digits, SHA-256 for 64. */
function blobId(content: Buffer, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}

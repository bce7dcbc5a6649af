import type { IncomingMessage, RequestOptions } from 'node:http';

/** An instant query over the HTTP API of a Prometheus, or of what speaks like one. */
export interface PrometheusQuery {
  /** Base of the API, `http:` or `https:`; `/api/v1/query` is added to its path. */
  readonly url: string;
  readonly query: string;
  /** Environment variable that holds the value of the Authorization header. */
  readonly headerEnv?: string;
}

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  /** May be NaN or infinite. */
  readonly value: number;
}

/** The samples, or a clause that says why there are none. The clause never holds the header or the URL's path. */
export type PrometheusAnswer =
  | { readonly ok: true; readonly samples: readonly Sample[] }
  | { readonly ok: false; readonly problem: string };

export interface QueryLimits {
  readonly timeoutMs: number;
  readonly maxOctets: number;
}

const LIMITS: QueryLimits = { timeoutMs: 10_000, maxOctets: 1024 * 1024 };

/** Asks once. Redirects are not followed, so that the header goes to nobody else. */
export async function queryPrometheus(
  { url, query, headerEnv }: PrometheusQuery,
  env: Readonly<Record<string, string | undefined>>,
  limits: QueryLimits = LIMITS,
): Promise<PrometheusAnswer> {
  const target = new URL(url);
  target.pathname = `${target.pathname.replace(/\/+$/, '')}/api/v1/query`;
  target.searchParams.set('query', query);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (headerEnv !== undefined) {
    const value = env[headerEnv]?.trim() ?? '';
    // As for a secret that a workflow of a fork does not get.
    if (value === '') return { ok: false, problem: `the environment variable ${headerEnv} is not set` };
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      return { ok: false, problem: `the environment variable ${headerEnv} holds what no header can` };
    headers.authorization = value;
  }
  try {
    const { status, body } = await get(target, headers, limits);
    return readAnswer(status, withoutSecret(body, headers.authorization));
  } catch (error) {
    return { ok: false, problem: `${originOf(url)} ${causeOf(error)}` };
  }
}

/** The part of the URL that a report may show. */
export function originOf(url: string): string {
  return new URL(url).origin;
}

/** A server that sends the header back must not bring it into a report. */
function withoutSecret(text: string, header = ''): string {
  let clean = text;
  for (const part of [header, ...header.split(/\s+/)])
    if (part.length >= 4) clean = clean.replaceAll(part, '***');
  return clean;
}

class QueryProblem extends Error {}

function get(
  target: URL,
  headers: Readonly<Record<string, string>>,
  { timeoutMs, maxOctets }: QueryLimits,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    // Loaded when first needed: most runs never need them.
    const { request } =
      target.protocol === 'https:'
        ? process.getBuiltinModule('node:https')
        : process.getBuiltinModule('node:http');
    const options: RequestOptions = { headers, agent: false };
    const timer = setTimeout(
      () => asked.destroy(new QueryProblem(`did not answer within ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
    const fail = (error: Error) => {
      clearTimeout(timer);
      asked.destroy();
      reject(error);
    };
    const asked = request(target, options, (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      let octets = 0;
      response.on('data', (chunk: Buffer) => {
        octets += chunk.length;
        if (octets > maxOctets)
          fail(new QueryProblem(`answers with more than ${maxOctets} octets. Aggregate the query`));
        else chunks.push(chunk);
      });
      response.on('end', () => {
        clearTimeout(timer);
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
      });
      response.on('error', fail);
      response.on('aborted', () => fail(new QueryProblem('broke off its answer')));
    });
    asked.on('error', fail);
    asked.end();
  });
}

/** What went wrong, without anything that was sent. */
function causeOf(error: unknown): string {
  if (error instanceof QueryProblem) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  return `cannot be asked (${typeof code === 'string' ? code : 'the connection failed'})`;
}

function readAnswer(status: number, body: string): PrometheusAnswer {
  const refused = (problem: string): PrometheusAnswer => ({ ok: false, problem });
  if (status >= 300 && status < 400)
    return refused(`Prometheus answers with a redirect (HTTP ${status}), which is not followed`);
  if (status === 401 || status === 403)
    return refused(`Prometheus refuses the query (HTTP ${status}). See health.prometheus.header-env`);
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return refused(`Prometheus answers with HTTP ${status} and no JSON`);
  }
  const { status: outcome, data, error } = fieldsOf(answer);
  // The text comes from the server. It quotes the query, and no header.
  if (outcome === 'error')
    return refused(
      `Prometheus refuses the query: ${typeof error === 'string' ? error.slice(0, 300) : 'no reason given'}`,
    );
  const { resultType, result } = fieldsOf(data);
  if (outcome !== 'success' || status !== 200)
    return refused(`Prometheus answers with HTTP ${status} and no result`);
  if (resultType === 'scalar') {
    const value = numberOf(result);
    return value === undefined ? MALFORMED : { ok: true, samples: [{ labels: {}, value }] };
  }
  if (resultType !== 'vector')
    return refused(
      `the query gives a ${resultType === 'matrix' ? 'range vector' : String(resultType).slice(0, 40)}. Write one that gives an instant vector or a scalar`,
    );
  if (!Array.isArray(result)) return MALFORMED;
  const samples: Sample[] = [];
  for (const item of result as readonly unknown[]) {
    const { metric, value } = fieldsOf(item);
    const number = numberOf(value);
    const labels = Object.entries(fieldsOf(metric));
    if (number === undefined || labels.some(([, text]) => typeof text !== 'string')) return MALFORMED;
    samples.push({ labels: Object.fromEntries(labels) as Record<string, string>, value: number });
  }
  return { ok: true, samples };
}

const MALFORMED: PrometheusAnswer = {
  ok: false,
  problem: 'Prometheus answers with a result of another form than its API has',
};

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The number of `[time, "text"]`, as Prometheus writes it: with NaN, +Inf and -Inf. */
function numberOf(pair: unknown): number | undefined {
  const text: unknown = Array.isArray(pair) ? pair[1] : undefined;
  if (typeof text !== 'string') return undefined;
  if (text === 'NaN') return Number.NaN;
  if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^[+-]?[0-9]+(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?$/i.test(text) ? Number(text) : undefined;
}

/** Labels as Prometheus writes them: `{name="www.example.org"}`; the metric's own name in front. */
export function labelsText({ __name__: metric = '', ...labels }: Sample['labels']): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? metric : `${metric}{${pairs.sort().join(', ')}}`;
}

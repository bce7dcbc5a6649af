import type { ConnectionHealth } from '../model/health.ts';
import type { IpAddress } from '../model/ip-address.ts';
import type { Evidence } from '../model/report.ts';

/** `2 %`, `1.43 %`, `0.025 %`: three digits that count. */
export function percent(rate: number): string {
  return `${Number((rate * 100).toPrecision(3))} %`;
}

/** `20 attempts`, `1 attempt`, `2,000 attempts`. */
export function attemptsWords(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'attempt' : 'attempts'}`;
}

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}

/** What came of the attempts that did not succeed: `18 timed out, 2 connection refused`. */
export function troubleWords({ timedOut, failures }: ConnectionHealth): string {
  const parts = [
    ...(timedOut === 0 ? [] : [`${grouped(timedOut)} timed out`]),
    ...failures.map(({ reason, count }) => `${grouped(count)} ${reason}`),
  ];
  return parts.join(', ');
}

/** What was seen of the port, as a line of evidence. `where` is an address, or what a family is called. */
export function connectionEvidence(where: IpAddress | 'IPv4' | 'IPv6', health: ConnectionHealth): Evidence {
  const { port, tls, attempts, succeeded, latency, fallback } = health;
  const trouble = troubleWords(health);
  const parts = [
    `${grouped(succeeded)} succeeded${latency === null ? '' : ` (p50 ${ms(latency.p50Ms)}, p95 ${ms(latency.p95Ms)}, p99 ${ms(latency.p99Ms)})`}`,
    ...(trouble === '' ? [] : [trouble]),
    ...(fallback === undefined
      ? []
      : [`a client by RFC 8305 falls back to IPv4 in ${percent(fallback.fallbacks / fallback.pairs)}`]),
  ];
  return {
    question: `${attemptsWords(attempts)} to connect to ${where}, port ${port}${tls ? ', with TLS' : ''}`,
    answer: parts.join(', '),
    server: 'from this machine',
  };
}

function ms(value: number): string {
  return value < 10 ? `${Number(value.toPrecision(2))} ms` : `${Math.round(value)} ms`;
}

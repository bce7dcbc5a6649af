import type { DomainName } from '../../src/model/domain-name.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import type { Finding, Report, Result, Summary } from '../../src/model/report.ts';
import type { Medium, Reporter, Tool } from '../../src/reporters/reporter.ts';

const name = (text: string) => text as DomainName;
const address = (text: string) => text as IpAddress;

/** Text that means something to each medium in turn. */
export const HOSTILE = [
  '::error file=x::pwned.com',
  '##[add-mask]e.com',
  '\x1b]0;title\x07\x1b[31mred',
  '<script>alert(1)</script>',
  '</td></table><img src=x onerror=alert(1)>',
  '[click](https://evil.example) ![p](https://evil.example/p.png)',
  '@octocat #1 GH-1 www.evil.example https://evil.example a@evil.example :tada:',
  '``` ~~~ `a` | b || * _ ~ # > - 1. \\| \\`',
  ']]> <!-- --> &amp; &#0; " \' <![CDATA[',
  'a\r\n::warning::b\n##[error]c\r::notice::d\u2028::error::e\x85::error::f',
  '\u202egro.elpmaxe\u2066\u200b\ufeff\u{e0041}',
  '\ud800 \udfff \ufffe \0',
  '%0A::error::%25 %3A , ; = {0} {{1}}',
  '"]; click n0 "javascript:alert(1)" %%{init: {}}%%',
] as const;

export function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'ptr-missing',
    severity: 'error',
    message: 'Something is wrong.',
    remedy: null,
    location: null,
    related: [],
    name: null,
    address: null,
    region: null,
    expected: [],
    observed: [],
    evidence: [],
    gating: true,
    ...parts,
  };
}

export function result(parts: Partial<Result>): Result {
  return {
    name: name('www.example.org'),
    address: address('192.0.2.1'),
    state: 'verified',
    region: null,
    view: null,
    change: null,
    requires: 'both',
    basis: 'live',
    location: { path: 'ptr-gate.yml', line: 1, column: 1 },
    ptr: [],
    expected: [],
    forward: [],
    live: null,
    ...parts,
  };
}

export function summary(parts: Partial<Summary>): Summary {
  return {
    version: 1,
    verdict: 'pass',
    exitCode: 0,
    counts: { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 },
    findings: [],
    suppressed: [],
    skipped: [],
    coverage: {
      offline: false,
      servers: ['127.0.0.1:53'],
      questions: 0,
      sent: 0,
      retries: 0,
      files: 1,
      pairs: 0,
      notes: [],
      durationMs: 12,
    },
    ...parts,
  };
}

const INCIDENT = address('2606:2800:220:1:248:1893:25c8:1946');
const ZONE = name('0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa');

/** The incident that started the project, with one pair of each other state beside it. */
export const INCIDENT_REPORT: Report = {
  ...summary({
    verdict: 'fail',
    exitCode: 1,
    counts: { verified: 1, ready: 1, pending: 0, failed: 1, unverified: 1, skipped: 2 },
    findings: [
      finding({
        rule: 'ptr-mismatch',
        message: `The PTR record of ${INCIDENT} names server1.stackoverflow.com, not stackoverflow.com.`,
        name: name('stackoverflow.com'),
        address: INCIDENT,
        location: { path: 'ptr-gate.yml', line: 2, column: 22, endLine: 2, endColumn: 56 },
        excerpt: {
          firstLine: 1,
          lines: ['expect:', `  stackoverflow.com: ${INCIDENT}`, '  mail.example.org: 192.0.2.25'],
        },
        expected: ['stackoverflow.com'],
        observed: ['server1.stackoverflow.com'],
        evidence: [
          {
            question: `6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.${ZONE} PTR`,
            answer: 'server1.stackoverflow.com, TTL 3600',
            server: '127.0.0.1:53 (udp)',
          },
        ],
        remedy: {
          text: 'Replace the PTR record in the reverse zone by this one.',
          zone: ZONE,
          record: '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR stackoverflow.com.',
        },
      }),
      finding({
        rule: 'lookup-failed',
        message: 'No trustworthy answer to the reverse lookup of 192.0.2.26: timeout after 8 tries.',
        name: name('slow.example.org'),
        address: address('192.0.2.26'),
        location: { path: 'ptr-gate.yml', line: 5, column: 21 },
        evidence: [
          { question: '26.2.0.192.in-addr.arpa PTR', answer: 'timeout', server: '127.0.0.1:53 (udp)' },
        ],
        remedy: { text: 'Run the check again, or name other servers with --resolvers.' },
      }),
      finding({
        rule: 'ptr-ambiguous',
        severity: 'notice',
        gating: false,
        message: 'The PTR RRset of 192.0.2.25 holds other names beside mail.example.org.',
        name: name('mail.example.org'),
        address: address('192.0.2.25'),
        location: { path: 'ptr-gate.yml', line: 3, column: 21 },
        expected: ['mail.example.org'],
        observed: ['mail.example.org', 'old.example.org'],
      }),
    ],
    suppressed: [
      {
        finding: finding({
          rule: 'ptr-missing',
          name: name('old.example.org'),
          message: 'There is no PTR record for 192.0.2.9.',
          location: { path: 'zones/db.example.org', line: 12, column: 1 },
        }),
        reason: 'moving, ticket 123',
        until: '2027-01-31',
        by: { path: 'ptr-gate.yml', line: 9 },
      },
    ],
    skipped: [
      {
        reason: 'glue',
        detail: 'below the zone cut sub.example.org',
        name: name('ns.sub.example.org'),
        address: address('192.0.2.53'),
        location: { path: 'zones/db.example.org', line: 20, column: 1 },
      },
      {
        reason: 'glue',
        detail: 'below the zone cut sub.example.org',
        name: name('ns2.sub.example.org'),
        address: address('192.0.2.54'),
        location: { path: 'zones/db.example.org', line: 21, column: 1 },
      },
    ],
    coverage: {
      offline: false,
      servers: ['127.0.0.1:53'],
      questions: 8,
      sent: 16,
      retries: 8,
      files: 2,
      pairs: 4,
      notes: ['Names of region eu-west were not asked: the region has no resolver and no subnet.'],
      durationMs: 10_240,
    },
  }),
  results: [
    result({
      name: name('stackoverflow.com'),
      address: INCIDENT,
      state: 'failed',
      change: 'added',
      location: { path: 'ptr-gate.yml', line: 2, column: 22, endLine: 2, endColumn: 56 },
      ptr: ['server1.stackoverflow.com'],
      expected: ['stackoverflow.com'],
      live: false,
    }),
    result({ ptr: ['www.example.org'], expected: ['www.example.org'], forward: ['192.0.2.1'], live: true }),
    result({ state: 'ready', ptr: ['www.example.org'], expected: ['www.example.org'], live: false }),
    result({ name: name('slow.example.org'), state: 'unverified', ptr: null, forward: null }),
  ],
};

/** The incident with every foreign field taken over by hostile text. */
export function hostileReport(texts: readonly string[] = HOSTILE): Report {
  const findings = texts.map((text, i) =>
    finding({
      rule: 'ptr-mismatch',
      severity: (['error', 'warning', 'notice'] as const)[i % 3]!,
      gating: i % 5 !== 4,
      message: text,
      name: name(text),
      address: address(text),
      region: text,
      location: { path: text, line: i + 1, column: 3, endLine: i + 1, endColumn: 9 },
      related: [{ path: text, line: 7 }],
      excerpt: { firstLine: i + 1, lines: [text] },
      expected: [text],
      observed: [text, 'x'],
      evidence: [{ question: text, answer: text, server: text }],
      remedy: { text, zone: name(text), record: text },
    }),
  );
  return {
    ...INCIDENT_REPORT,
    findings: [...INCIDENT_REPORT.findings, ...findings],
    suppressed: texts.map((text, i) => ({
      finding: findings[i]!,
      reason: text,
      until: null,
      by: { path: text, line: 1 },
    })),
    skipped: texts.map((text) => ({
      reason: text,
      detail: text,
      name: name(text),
      address: address(text),
      location: { path: text },
    })),
    coverage: { ...INCIDENT_REPORT.coverage, servers: texts, notes: texts },
    results: [
      ...INCIDENT_REPORT.results,
      ...texts.map((text) =>
        result({
          name: name(text),
          address: address(text),
          state: 'failed',
          region: text,
          view: text,
          location: { path: text, line: 1 },
          ptr: [text],
          expected: [text],
          forward: [text],
        }),
      ),
    ],
  };
}

export const TOOL: Tool = {
  version: '0.1.0',
  homepage: 'https://example.org/ptr-gate',
  rules: [
    {
      id: 'ptr-mismatch',
      severity: 'error',
      title: 'The PTR record names another host',
      rationale: 'Servers that verify a client by reverse lookup drop its connections.',
      remedy: 'Replace the PTR record.',
      references: [{ title: 'RFC 8601 section 3', url: 'https://www.rfc-editor.org/rfc/rfc8601#section-3' }],
    },
  ],
};

/** The whole text of a report, its pieces put together as they are when streamed. */
export function render(reporter: Reporter, report: Report, medium: Partial<Medium> = {}): string {
  const full: Medium = { colour: false, tool: TOOL, ...medium };
  const pieces = [reporter.begin?.(full) ?? ''];
  for (const [i, item] of report.results.entries()) pieces.push(reporter.result?.(item, i, full) ?? '');
  pieces.push(reporter.end(report, full));
  return pieces.join('');
}

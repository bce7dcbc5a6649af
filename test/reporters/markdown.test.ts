import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { finding, HOSTILE, hostileReport, summary } from './sample.ts';

const many = (number: number, severity: 'error' | 'warning' = 'error') =>
  Array.from({ length: number }, (_, i) =>
    finding({
      rule: 'ptr-mismatch',
      severity,
      message: `The PTR record of 192.0.2.${i} names other.example.org.`,
      location: { path: `zones/${severity}`, line: i + 1 },
      name: `h${i}.example.org` as DomainName,
      address: '192.0.2.1' as IpAddress,
      observed: ['other.example.org'],
      remedy: {
        text: 'Replace it.',
        zone: '2.0.192.in-addr.arpa' as DomainName,
        record: `${i} IN PTR h${i}.`,
      },
    }),
  );

const rendered = (findings: ReturnType<typeof many>, maxOctets?: number) =>
  markdown.end(summary({ verdict: 'fail', findings }), {
    colour: false,
    ...(maxOctets === undefined ? {} : { maxOctets }),
  });

describe('the step summary', () => {
  test('sixty findings are all there, with one block to paste', () => {
    const output = rendered(many(60));
    expect(output.match(/^<tr><td>error/gm)).toHaveLength(60);
    expect(output.match(/\$ORIGIN/g)).toHaveLength(1);
    expect(output).toContain('59 IN PTR h59.');
    expect(output).not.toContain('not fit');
  });

  test('what does not fit is counted, and the most severe stay', () => {
    const output = rendered([...many(20_000, 'warning'), ...many(50)]);
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(output)).toBeGreaterThan(700 * 1024);
    expect(output.match(/^<tr><td>error/gm)).toHaveLength(50);
    const rows = output.match(/^<tr><td>/gm)!.length;
    expect(output).toContain(`${(20_050 - rows).toLocaleString('en')} more findings do not fit`);
    expect(output).toMatch(/[0-9,]+ more records not shown/);
    expect(output).toMatch(/Coverage: .*\n$/);
  });

  test.each([8 * 1024, 65_000])('within %i octets, whatever the report', (maxOctets) => {
    const long = hostileReport(['漢'.repeat(100_000), ...Array(300).fill('a`b <c> '.repeat(50))]);
    for (const report of [long, summary({ findings: many(3000) })]) {
      const output = markdown.end(report, { colour: false, maxOctets });
      expect(Buffer.byteLength(output)).toBeLessThanOrEqual(maxOctets);
      expect(output).toMatch(/^## /);
    }
  });

  test('the picture shows the first broken chains only', () => {
    const output = rendered(many(20));
    expect(output).toContain('n0["h0.example.org"] -->|A| a0["192.0.2.1"]');
    expect(output.match(/-->\|A\|/g)).toHaveLength(5);
    expect(output).not.toContain('\n</table>\n```');
  });

  test('no foreign text is Mermaid syntax', () => {
    const picture = /```mermaid\nflowchart LR\n([\s\S]*?)\n```/;
    for (const text of HOSTILE) {
      const broken = finding({
        rule: 'ptr-mismatch',
        name: text as DomainName,
        address: text as IpAddress,
        observed: [text],
      });
      const [, lines] = picture.exec(rendered([broken]))!;
      const label = '"(?:[A-Za-z0-9 .:…-]|#[0-9]+;)*"';
      expect(lines!.split('\n')).toEqual([
        expect.stringMatching(new RegExp(`^  n0\\[${label}\\] -->\\|A{1,4}\\| a0\\[${label}\\]$`)),
        expect.stringMatching(new RegExp(`^  a0 -->\\|PTR\\| p0x0\\[${label}\\]$`)),
        '  p0x0 -. not .-> n0',
      ]);
    }
  });

  test('no findings: no empty sections', () => {
    const output = markdown.end(summary({}), { colour: false });
    expect(output).not.toMatch(/###|<details>|mermaid/);
  });
});

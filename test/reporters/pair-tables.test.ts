import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { pairSample } from '../../src/reporters/pair-tables.ts';
import { result, summary } from './sample.ts';

const named = (name: string, state: 'failed' | 'verified') => result({ name: name as DomainName, state });
const counts = { verified: 300, ready: 0, pending: 0, failed: 1, unverified: 0, skipped: 0 };

describe('the pairs of each state', () => {
  test('stand in a folded table, the gravest state first, with what does not fit counted', () => {
    const sample = pairSample(2);
    for (let i = 0; i < 300; i++) sample.add(named(`host${i}.example`, 'verified'));
    sample.add(named('bad.example', 'failed'));
    const text = markdown.end(summary({ counts }), { colour: false, pairs: sample.pairs });
    expect(text).toContain('<summary>1 failed</summary>');
    expect(text.indexOf('bad.example')).toBeLessThan(text.indexOf('<summary>300 verified</summary>'));
    expect(text).toContain('host1.example');
    expect(text).not.toContain('host2.example');
    expect(text).toContain('and 298 more, in the JSON report');
  });

  test('never push the summary over its limit, nor inject', () => {
    const pairs = Array.from({ length: 5000 }, (_, i) => named(`<b>&|\`${i}`.repeat(40), 'failed'));
    const text = markdown.end(summary({ counts: { ...counts, failed: 5000 } }), {
      colour: false,
      pairs,
      maxOctets: 64 * 1024,
    });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64 * 1024);
    expect(text).toContain('&lt;b&gt;');
    expect(text).not.toContain('<b>');
    expect(text).toMatch(/and [0-9,]+ more, in the JSON report/);
  });
});

import { describe, expect, test } from 'vitest';
import { datedSignatures } from '../../src/dns/signature-dates.ts';
import type { Message, ResourceRecord } from '../../src/dns/wire/message.ts';
import type { DomainName } from '../../src/model/domain-name.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const GOOD = ['20261201000000', '20261101000000'] as const;
const OVER = ['20261001063000', '20260901000000'] as const;
const AHEAD = ['20270201000000', '20270101000000'] as const;

function rrsig(owner: string, covered: string, [until, from]: readonly [string, string], signer: string) {
  return record(owner, 'RRSIG', `${covered} 13 6 300 ${until} ${from} 4711 ${signer} c2ln`);
}

function record(owner: string, type: string, data: string): ResourceRecord {
  return { owner: owner as DomainName, type, class: 1, ttl: 300, data };
}

function message(answers: readonly ResourceRecord[], authorities: readonly ResourceRecord[] = []): Message {
  const flags = { qr: true, aa: false, tc: false, rd: true, ra: true, ad: false, cd: true };
  return { id: 1, opcode: 0, rcode: 0, ...flags, questions: [], answers, authorities, additionals: [] };
}

const said = (...parts: Parameters<typeof message>) => datedSignatures(message(...parts), NOW);

describe('dates of signatures', () => {
  test.each([
    ['no signatures', [record('1.a.test', 'PTR', 'x.test')]],
    ['signatures of this time', [rrsig('1.a.test', 'PTR', GOOD, 'a.test.')]],
    ['one that ends this second', [rrsig('1.a.test', 'PTR', ['20261123120000', GOOD[1]], 'a.test.')]],
    ['one that begins this second', [rrsig('1.a.test', 'PTR', [GOOD[0], '20261123120000'], 'a.test.')]],
    [
      'an old one beside a new one, as while keys are exchanged',
      [rrsig('1.a.test', 'PTR', OVER, 'a.test.'), rrsig('1.a.test', 'PTR', GOOD, 'a.test.')],
    ],
    ['what cannot be read', [record('1.a.test', 'RRSIG', '\\# 2 0001')]],
  ])('%s explain nothing', (_what, answers) => {
    expect(said(answers)).toEqual([]);
  });

  test('an expired one', () => {
    expect(said([rrsig('1.a.test', 'PTR', OVER, 'a.test.')])).toEqual([
      'the signature of a.test expired 2026-10-01 06:30 UTC',
    ]);
  });

  test('one that is not valid yet, of the root, in the authority section of a negative answer', () => {
    expect(said([], [rrsig('.', 'SOA', AHEAD, '.')])).toEqual([
      'the signature of the root is not valid before 2027-01-01 00:00 UTC',
    ]);
  });

  test('the good signature of another RRset excuses nothing', () => {
    const answers = [rrsig('1.a.test', 'CNAME', GOOD, 'a.test.'), rrsig('1.b.test', 'PTR', OVER, 'b.test.')];
    expect(said(answers)).toEqual(['the signature of b.test expired 2026-10-01 06:30 UTC']);
  });

  test('each zone once, and no more than three', () => {
    const zones = ['a', 'a', 'b', 'c', 'd'].map((zone, i) =>
      rrsig(`${i}.${zone}.test`, 'PTR', OVER, `${zone}.test.`),
    );
    expect(said(zones)).toHaveLength(3);
  });
});

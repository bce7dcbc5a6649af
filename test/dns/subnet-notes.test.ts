import { expect, test } from 'vitest';
import { createSubnetNotes } from '../../src/dns/subnet-notes.ts';
import { encodeClientSubnet } from '../../src/dns/wire/edns-options.ts';
import type { Message } from '../../src/dns/wire/message.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';

const network = { address: '203.0.113.0' as IpAddress, length: 24 };

function reply(scope: number): Message {
  const options = [encodeClientSubnet({ network, scope })];
  return { edns: { udpSize: 1232, version: 0, dnssecOk: false, options } } as unknown as Message;
}

const nth = (n: number) => `n${n}.example` as DomainName;

test('names that are the same for every client are counted, the first is named', () => {
  const notes = createSubnetNotes();
  for (const n of [1, 2, 3]) notes.scopeOf(reply(0), nth(n), 'a');
  notes.scopeOf(reply(24), nth(4), 'a');
  expect(notes.sentences()).toEqual([
    'a does not answer n1.example and 2 more by geography: it gives scope 0, the same answer for every client.',
  ]);
});

test('of a large run so many names are kept as a sentence is worth', () => {
  const notes = createSubnetNotes();
  for (let n = 1; n <= 20_000; n++) notes.scopeOf(reply(0), nth(n), n % 2 === 0 ? 'a' : 'b');
  const counts = notes.sentences().map((sentence) => {
    const [, count] = /and at least (\d+) more by geography/.exec(sentence) ?? [];
    return Number(count);
  });
  expect(counts).toHaveLength(2);
  for (const count of counts) expect(count).toBeLessThan(5_000);
});

test('a name that is already known has its scope raised, however many there are', () => {
  const notes = createSubnetNotes();
  for (let n = 1; n <= 20_000; n++) notes.scopeOf(reply(0), nth(n), 'a');
  notes.scopeOf(reply(24), nth(1), 'a');
  expect(notes.sentences()).toEqual([expect.stringContaining('does not answer n2.example')]);
});

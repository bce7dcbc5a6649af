import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message, ResourceRecord } from '../../../src/dns/wire/message.ts';
import type { QuestionType } from '../../../src/model/evidence.ts';
import { name } from '../../zones/declare.ts';
import { type Internet, ROOT_SERVER, rr, startInternet } from './little-internet.ts';

/** Few names and addresses, so that random replies refer to each other, to themselves, in circles and to the dead. */
const NAMES = ['.', 'a', 'b', 'a.a', 'b.a', 'a.b.a', 'ns.a', 'ns.b', 'x.ns.a'];
const ADDRESSES = [ROOT_SERVER, '127.0.1.2', '127.0.1.3'];
const owner = fc.constantFrom(...NAMES);
const record: fc.Arbitrary<ResourceRecord> = fc.oneof(
  fc.tuple(owner, fc.constantFrom('NS', 'CNAME', 'DNAME', 'PTR'), owner).map((parts) => rr(parts.join(' '))),
  fc.tuple(owner, fc.constantFrom(...ADDRESSES)).map(([at, address]) => rr(`${at} A ${address}`)),
  owner.map((at) => rr(`${at} SOA ns.a ns.a 1 2 3 4 5`)),
);
const records = fc.array(record, { maxLength: 4 });
const reply: fc.Arbitrary<Partial<Message>> = fc.record({
  aa: fc.boolean(),
  rcode: fc.constantFrom(0, 0, 0, 0, 3, 2, 5, 6),
  answers: records,
  authorities: records,
  additionals: records,
});

describe('servers that say anything at all', () => {
  let internet: Internet;
  /** Replies by a hash of server, name and type: the same question gets the same reply, as from a zone. */
  let replies: readonly Partial<Message>[] = [];

  beforeAll(async () => {
    const site = (address: string) => ({
      reply: ({ name: asked, type }: { name: string; type: string }) => {
        if (address === ROOT_SERVER && asked === '.' && type === 'NS')
          return { aa: true, answers: [rr('. NS r')], additionals: [rr(`r A ${ROOT_SERVER}`)] };
        let hash = 7;
        for (const char of `${address} ${asked} ${type}`) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
        return replies[hash % replies.length];
      },
    });
    internet = await startInternet(Object.fromEntries(ADDRESSES.map((address) => [address, site(address)])));
  });
  afterAll(() => internet.close());

  // Claim: bound-fanout
  test('every lookup ends, in an answer or a failure with words, after a bounded number of questions', async () => {
    const world = fc.array(reply, { minLength: 1, maxLength: 12 });
    const run = async (given: readonly Partial<Message>[]) => {
      replies = given;
      const before = internet.questions.length;
      const resolver = internet.resolver();
      try {
        const questions = NAMES.flatMap((asked) =>
          (['A', 'PTR'] as QuestionType[]).map((type) => ({ name: name(asked), type })),
        );
        for (const { answer } of await Promise.all(questions.map(resolver.lookup))) {
          if (answer.kind === 'failure') expect(answer.detail).not.toBe('');
          else expect(Array.isArray(answer.aliases)).toBe(true);
        }
        expect(internet.questions.length - before).toBeLessThan(200 * questions.length);
      } finally {
        resolver.close();
      }
    };
    await fc.assert(fc.asyncProperty(world, run), { numRuns: 60, interruptAfterTimeLimit: 12_000 });
  });
});

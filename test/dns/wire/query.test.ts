import packet from 'dns-packet';
import { describe, expect, test } from 'vitest';
import { decodeMessage } from '../../../src/dns/wire/decode.ts';
import { encodeMessage } from '../../../src/dns/wire/encode.ts';
import { encodeQuery, matchesQuestion, peekHeader } from '../../../src/dns/wire/query.ts';
import type { DomainName } from '../../../src/model/domain-name.ts';
import { captured, rawMessage } from './packets.ts';

const name = '5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa' as DomainName;

describe('encodeQuery', () => {
  test('means what it was asked to, read back', () => {
    const cookie = { code: 10, data: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) };
    const query = encodeQuery({
      id: 0xfffe,
      name,
      type: 'PTR',
      rd: true,
      cd: true,
      edns: { udpSize: 1232, dnssecOk: true, options: [cookie] },
    });
    expect(decodeMessage(query)).toEqual({
      ok: true,
      value: {
        ...{
          id: 0xfffe,
          qr: false,
          opcode: 0,
          aa: false,
          tc: false,
          rd: true,
          ra: false,
          ad: false,
          cd: true,
        },
        rcode: 0,
        questions: [{ name, type: 'PTR', class: 1 }],
        answers: [],
        authorities: [],
        additionals: [],
        edns: { udpSize: 1232, version: 0, dnssecOk: true, options: [cookie] },
      },
    });
  });

  test('without EDNS it is the plain 1987 query, octet for octet as dns-packet writes it', () => {
    const theirs = packet.encode({
      type: 'query',
      id: 7,
      flags: packet.RECURSION_DESIRED,
      questions: [{ name, type: 'PTR' }],
    });
    expect(encodeQuery({ id: 7, name, type: 'PTR', rd: true }).equals(theirs)).toBe(true);
  });

  test('queries do not share octets', () => {
    const first = encodeQuery({ id: 1, name, type: 'PTR' });
    const copy = Buffer.from(first);
    encodeQuery({ id: 2, name: 'other.example' as DomainName, type: 'A' });
    expect(first.equals(copy)).toBe(true);
  });

  test('options larger than usual, and an escaped name', () => {
    const padding = { code: 12, data: new Uint8Array(3000) };
    const escaped = 'a\\.b\\000.\\255.example' as DomainName;
    const read = decodeMessage(
      encodeQuery({ id: 1, name: escaped, type: 'A', edns: { udpSize: 512, options: [padding] } }),
    );
    expect(read.ok && read.value.edns?.options).toEqual([padding]);
    expect(read.ok && read.value.questions[0]!.name).toBe(escaped);
  });

  test.each<[string, string, string]>([
    ['an unknown type', 'a.example', 'NOSUCH'],
    ['an empty name', '', 'A'],
    ['a name that is too long', `${'a.'.repeat(127)}a`, 'A'],
    ['a far too long name', `${'a.'.repeat(5000)}a`, 'A'],
  ])('%s is a TypeError', (_, text, type) => {
    expect(() => encodeQuery({ id: 1, name: text as DomainName, type })).toThrow(TypeError);
  });
});

test('an id that is not 16 bits is a TypeError', () => {
  for (const id of [-1, 65536, 0.5, Number.NaN])
    expect(() => encodeQuery({ id, name, type: 'PTR' })).toThrow(TypeError);
});

describe('peekHeader', () => {
  test.each(captured)('$title: as the whole message says', ({ packet: octets }) => {
    const whole = decodeMessage(octets);
    if (!whole.ok) throw new Error(whole.problem);
    const { rcode, questionCount, answerCount, authorityCount, additionalCount, ...flags } =
      peekHeader(octets)!;
    expect(whole.value).toMatchObject(flags);
    expect(rcode).toBe(whole.value.rcode & 15);
    const { questions, answers, authorities, additionals, edns } = whole.value;
    expect([questionCount, answerCount, authorityCount]).toEqual([
      questions.length,
      answers.length,
      authorities.length,
    ]);
    expect(additionalCount).toBe(additionals.length + (edns === undefined ? 0 : 1));
  });

  test('shorter than a header', () => {
    expect(peekHeader(Buffer.alloc(11))).toBeUndefined();
  });
});

describe('matchesQuestion', () => {
  const queryFor = (text: string, type: string) => encodeQuery({ id: 0, name: text as DomainName, type });
  const asked = queryFor('mail.example.org', 'AAAA');
  const reply = (text: string, type = 'AAAA', qclass = 1) =>
    encodeMessage({
      ...{
        id: 1,
        qr: true,
        opcode: 0,
        aa: false,
        tc: false,
        rd: false,
        ra: false,
        ad: false,
        cd: false,
        rcode: 0,
      },
      ...{
        questions: [{ name: text as DomainName, type, class: qclass }],
        answers: [],
        authorities: [],
        additionals: [],
      },
    });

  test('the question itself, in any case', () => {
    expect(matchesQuestion(reply('mail.example.org'), asked)).toBe(true);
    const mixed = reply('mail.example.org');
    mixed.write('mAiL', 13, 'latin1');
    expect(matchesQuestion(mixed, asked)).toBe(true);
  });

  test.each([
    ['another name', reply('mall.example.org')],
    ['a longer name', reply('mail.example.org.net')],
    ['a shorter name', reply('mail.example')],
    ['another type', reply('mail.example.org', 'A')],
    ['another class', reply('mail.example.org', 'AAAA', 3)],
    ['no question', rawMessage([0, 0, 0, 0], '')],
    [
      'a count of no questions with the octets there',
      (() => {
        const octets = reply('mail.example.org');
        octets[5] = 0;
        return octets;
      })(),
    ],
    [
      'two questions',
      (() => {
        const octets = reply('mail.example.org');
        octets[5] = 2;
        return octets;
      })(),
    ],
    [
      '256 questions',
      (() => {
        const octets = reply('mail.example.org');
        octets.writeUInt16BE(257, 4);
        return octets;
      })(),
    ],
    ['a header alone', reply('mail.example.org').subarray(0, 12)],
    ['a cut question', reply('mail.example.org').subarray(0, -1)],
    ['nothing', Buffer.alloc(0)],
  ])('not %s', (_, octets) => {
    expect(matchesQuestion(octets, asked)).toBe(false);
  });

  test('octets 32 apart that are no letters differ', () => {
    const at = queryFor('\\@', 'A');
    const grave = reply('`', 'A');
    expect(matchesQuestion(grave, at)).toBe(false);
    // Types 65 (HTTPS) and 97: the fold is for the name alone.
    expect(matchesQuestion(reply('a', 'HTTPS'), queryFor('a', 'TYPE97'))).toBe(false);
  });
});

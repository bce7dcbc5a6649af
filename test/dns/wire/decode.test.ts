import { describe, expect, test } from 'vitest';
import { decodeMessage } from '../../../src/dns/wire/decode.ts';
import type { Message } from '../../../src/dns/wire/message.ts';
import { escapeLabel } from '../../../src/model/domain-name.ts';
import { mutations } from './mutations.ts';
import { captured, rawMessage } from './packets.ts';

const QUESTION = '016103636f6d00 0001 0001';
const A_RECORD = 'c00c 0001 0001 0000003c 0004 c0000201';
const OPT = '00 0029 04d0 00000000 0000';

function decoded(packet: Uint8Array): Message {
  const message = decodeMessage(packet);
  if (!message.ok) throw new Error(message.problem);
  return message.value;
}

describe('hostile packets are refused with a sentence', () => {
  const label63 = `3f${'61'.repeat(63)}`;
  test.each<[string, Buffer, RegExp]>([
    ['empty', Buffer.alloc(0), /0 octets/],
    ['half a header', Buffer.alloc(11), /11 octets/],
    ['no question where one is counted', rawMessage([1, 0, 0, 0], ''), /ends in the middle/],
    ['a question without a class', rawMessage([1, 0, 0, 0], '016103636f6d00 0001'), /ends in the middle/],
    ['65535 questions', rawMessage([65535, 0, 0, 0], QUESTION), /ends in the middle/],
    ['an answer too few', rawMessage([1, 2, 0, 0], QUESTION + A_RECORD), /ends in the middle/],
    [
      'an answer more than counted',
      rawMessage([1, 1, 0, 0], QUESTION + A_RECORD + A_RECORD),
      /16 octets follow/,
    ],
    ['an octet behind the end', rawMessage([1, 0, 0, 0], `${QUESTION}00`), /1 octets follow/],
    [
      'a record cut in its RDATA',
      rawMessage([1, 1, 0, 0], QUESTION + A_RECORD.slice(0, -2)),
      /ends in the middle/,
    ],
    [
      'RDLENGTH past the message',
      rawMessage([1, 1, 0, 0], `${QUESTION}c00c 0001 0001 0000003c ffff c0000201`),
      /ends/,
    ],
    ['a pointer to itself', rawMessage([1, 0, 0, 0], 'c00c 0001 0001'), /not lead backwards/],
    ['a pointer forward', rawMessage([1, 0, 0, 0], 'c00e 00 0001 0001'), /not lead backwards/],
    [
      'a pointer to the label before it',
      rawMessage([1, 0, 0, 0], '0161 c00c 0001 0001'),
      /not lead backwards/,
    ],
    [
      'two pointers at each other',
      rawMessage([2, 0, 0, 0], 'c012 0001 0001 c00c 0001 0001'),
      /not lead backwards/,
    ],
    ['a pointer into the header', rawMessage([1, 0, 0, 0], 'c004 0001 0001'), /into the header/],
    ['half a pointer', rawMessage([1, 0, 0, 0], 'c0'), /ends in the middle/],
    ['a label type 0x40', rawMessage([1, 0, 0, 0], '4161 00 0001 0001'), /reserved octet 0x41/],
    ['a label type 0x80', rawMessage([1, 0, 0, 0], '8161 00 0001 0001'), /reserved octet 0x81/],
    ['a label past the end', rawMessage([1, 0, 0, 0], '3f61'), /ends in the middle/],
    ['a name of 257 octets', rawMessage([1, 0, 0, 0], `${label63.repeat(4)}00 0001 0001`), /longer than 255/],
    [
      'a name of 256 octets through a pointer',
      rawMessage([2, 0, 0, 0], `${label63.repeat(3)}00 0001 0001 3e${'62'.repeat(62)} c00c 0001 0001`),
      /longer than 255/,
    ],
    ['OPT twice', rawMessage([1, 0, 0, 2], QUESTION + OPT + OPT), /two OPT/],
    ['OPT of a name', rawMessage([1, 0, 0, 1], `${QUESTION}c00c ${OPT.slice(2)}`), /a\.com, not the root/],
    ['OPT as an answer', rawMessage([1, 1, 0, 0], QUESTION + OPT), /outside the additional section/],
    [
      'half an option',
      rawMessage([1, 0, 0, 1], `${QUESTION}00 0029 04d0 00000000 0003 000a00`),
      /end of its RDATA/,
    ],
    [
      'an option past OPT',
      rawMessage([1, 0, 0, 1], `${QUESTION}00 0029 04d0 00000000 0005 000a 0008 00`),
      /end of its/,
    ],
    [
      'a name that runs past its RDLENGTH into the next record',
      rawMessage([1, 2, 0, 0], `${QUESTION}c00c 000c 0001 0000003c 0003 026e7300 ${A_RECORD}`),
      /end of its RDATA/,
    ],
  ])('%s', (_, packet, problem) => {
    const message = decodeMessage(packet);
    expect(message).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  test('a chain of more pointers than a name has labels', () => {
    // A PTR record's owner at the end of a chain of pointers that fills an unknown record.
    const first = 12 + 11;
    let chain = '00';
    for (let i = 0; i < 200; i++) {
      const target = i === 0 ? first : first + 1 + 2 * (i - 1);
      chain += (0xc000 | target).toString(16);
    }
    const length = (1 + 400).toString(16).padStart(4, '0');
    const last = (0xc000 | (first + 1 + 2 * 199)).toString(16);
    const packet = rawMessage(
      [0, 2, 0, 0],
      `00 ff00 0001 00000000 ${length} ${chain} ${last} 0001 0001 00000000 0004 01020304`,
    );
    expect(decodeMessage(packet)).toEqual({
      ok: false,
      problem: expect.stringContaining('127 compression pointers'),
    });
  });

  test('names that expand without measure', () => {
    // 4 labels of 62 octets, then names of their own first label and a pointer to them: 4 octets that mean 255.
    const base = `${`3e${'61'.repeat(62)}`.repeat(3)}3c${'61'.repeat(60)}`;
    const record = '0162 c017 0005 0001 00000000 0004 0163 c017';
    const packet = rawMessage([0, 3001, 0, 0], `00 ff00 0001 00000000 00fb ${base}00 ${record.repeat(3000)}`);
    expect(decodeMessage(packet)).toEqual({
      ok: false,
      problem: expect.stringContaining('expand to more than'),
    });
    expect(
      decodeMessage(
        rawMessage([0, 1001, 0, 0], `00 ff00 0001 00000000 00fb ${base}00 ${record.repeat(1000)}`),
      ).ok,
    ).toBe(true);
  });
});

describe('a truncated message gives what is whole', () => {
  const TC = 0x8600;
  test.each<[string, Buffer, number, number]>([
    ['a header alone', rawMessage([1, 5, 0, 1], '', TC), 0, 0],
    ['half a question', rawMessage([1, 5, 0, 1], QUESTION.slice(0, 8), TC), 0, 0],
    ['a question alone', rawMessage([1, 5, 0, 1], QUESTION, TC), 1, 0],
    [
      'one record and a half',
      rawMessage([1, 5, 0, 1], QUESTION + A_RECORD + A_RECORD.slice(0, 20), TC),
      1,
      1,
    ],
    ['a record cut in its RDATA', rawMessage([1, 1, 0, 0], QUESTION + A_RECORD.slice(0, -2), TC), 1, 0],
  ])('%s', (_, packet, questions, answers) => {
    const message = decoded(packet);
    expect(message.tc).toBe(true);
    expect(message.questions).toHaveLength(questions);
    expect(message.answers).toHaveLength(answers);
  });

  test.each([
    ['a bad record', rawMessage([1, 1, 0, 0], `${QUESTION}c00c 0001 0001 0000003c 0002 c000`, TC)],
    ['octets behind the end', rawMessage([1, 0, 0, 0], `${QUESTION}00`, TC)],
    [
      'a name past the last RDLENGTH',
      rawMessage([1, 1, 0, 0], `${QUESTION}c00c 000c 0001 0000003c 0002 0561`, TC),
    ],
  ])('but never %s', (_, packet) => {
    expect(decodeMessage(packet).ok).toBe(false);
  });

  test('without TC nothing of it is believed', () => {
    expect(decodeMessage(rawMessage([1, 5, 0, 1], QUESTION)).ok).toBe(false);
  });
});

describe('names', () => {
  test('every octet of a label reads as the model writes it', () => {
    for (let octet = 0; octet < 256; octet++) {
      const packet = rawMessage([1, 0, 0, 0], `01${octet.toString(16).padStart(2, '0')}00 0001 0001`);
      expect(decoded(packet).questions[0]!.name).toBe(escapeLabel(String.fromCharCode(octet)));
    }
  });

  test('a dot inside a label stays inside', () => {
    expect(decoded(rawMessage([1, 0, 0, 0], '03612e62 00 0001 0001')).questions[0]!.name).toBe('a\\.b');
  });

  test('the longest name, all of it escaped', () => {
    const name = `${`3f${'ff'.repeat(63)}`.repeat(3)}3d${'00'.repeat(61)}`;
    const text = decoded(rawMessage([1, 0, 0, 0], `${name}00 0001 0001`)).questions[0]!.name;
    expect(text).toBe([...Array(3).fill('\\255'.repeat(63)), '\\000'.repeat(61)].join('.'));
  });

  test('pointers to names, to parts of names and to pointers', () => {
    const message = decoded(
      rawMessage(
        [1, 3, 0, 0],
        `${QUESTION}
         c00c 0005 0001 00000000 0002 c00e
         c00e 000c 0001 00000000 0004 0162 c00c
         c017 0010 0001 00000000 0002 0178`,
      ),
    );
    expect(message.answers.map(({ owner, data }) => [owner, data])).toEqual([
      ['a.com', 'com'],
      ['com', 'b.a.com'],
      ['a.com', '"x"'],
    ]);
  });
});

describe('fields', () => {
  test('flags, one by one', () => {
    const bits = { qr: 0x8000, aa: 0x0400, tc: 0x0200, rd: 0x0100, ra: 0x0080, ad: 0x0020, cd: 0x0010 };
    for (const [flag, bit] of Object.entries(bits)) {
      const message = decoded(rawMessage([0, 0, 0, 0], '', bit)) as unknown as Record<string, unknown>;
      for (const other of Object.keys(bits)) expect(message[other]).toBe(other === flag);
    }
    expect(decoded(rawMessage([0, 0, 0, 0], '', 0x2805))).toMatchObject({ id: 0x1234, opcode: 5, rcode: 5 });
  });

  test('the RCODE has twelve bits with EDNS', () => {
    const message = decoded(rawMessage([0, 0, 0, 1], '00 0029 04d0 01 02 8000 0006 000f 0002 0012', 0x8007));
    expect(message.rcode).toBe(0x17);
    expect(message.edns).toEqual({
      udpSize: 1232,
      version: 2,
      dnssecOk: true,
      options: [{ code: 15, data: Uint8Array.of(0, 18) }],
    });
    expect(message.additionals).toEqual([]);
  });

  test('a TTL with its top bit set is zero', () => {
    const ttl = (hex: string) =>
      decoded(rawMessage([0, 1, 0, 0], `00 0001 0001 ${hex} 0004 c0000201`)).answers[0]!.ttl;
    expect([ttl('7fffffff'), ttl('80000000'), ttl('ffffffff')]).toEqual([2147483647, 0, 0]);
  });

  test('types without a mnemonic keep their number', () => {
    const message = decoded(rawMessage([1, 1, 0, 0], `00 ff01 0001 00 ff01 0001 00000000 0002 abcd`));
    expect(message.questions[0]!.type).toBe('TYPE65281');
    expect(message.answers[0]).toMatchObject({ type: 'TYPE65281', data: '\\# 2 ABCD' });
  });

  test('a view into a larger buffer', () => {
    const packet = rawMessage([1, 1, 0, 0], QUESTION + A_RECORD);
    const larger = new Uint8Array(packet.length + 20).fill(0xff);
    larger.set(packet, 10);
    expect(decodeMessage(larger.subarray(10, 10 + packet.length))).toEqual(decodeMessage(packet));
  });
});

describe('mutated packets', () => {
  test('never throw, and never cost more than their size allows', () => {
    const samples = captured.map(({ packet }) => packet);
    let accepted = 0;
    for (const packet of mutations(samples, 60_000, 20261123)) {
      const message = decodeMessage(packet);
      if (message.ok) accepted++;
      else expect(message.problem).not.toBe('');
    }
    expect(accepted).toBeGreaterThan(1000);
  });

  test('octets at random never throw', () => {
    const noise = [...mutations([Buffer.alloc(600, 0xc0), Buffer.alloc(600)], 20_000, 7)];
    for (const packet of noise) decodeMessage(packet);
    expect(noise).toHaveLength(20_000);
  });

  test('every prefix of a real packet is refused, or accepted for its TC', () => {
    for (const { packet } of captured) {
      const tc = (packet[2]! & 2) !== 0;
      for (let length = 0; length < packet.length; length++)
        expect(decodeMessage(packet.subarray(0, length)).ok).toBe(tc && length >= 12);
    }
  });
});

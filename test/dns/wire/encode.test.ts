import packet, { type Answer } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMessage } from '../../../src/dns/wire/decode.ts';
import { encodeMessage } from '../../../src/dns/wire/encode.ts';
import type { Message, ResourceRecord } from '../../../src/dns/wire/message.ts';
import { encodeRdata } from '../../../src/dns/wire/rdata.ts';
import { typeName } from '../../../src/dns/wire/registry.ts';
import { quoted } from '../../../src/dns/wire/text.ts';
import { type DomainName, nameFromLabels } from '../../../src/model/domain-name.ts';
import { addressFromBytes } from '../../../src/model/ip-address.ts';
import { captured } from './packets.ts';

const n = (name: string) => name as DomainName;

const empty: Message = {
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
  questions: [],
  answers: [],
  authorities: [],
  additionals: [],
};

function roundTrip(message: Message): Message {
  const again = decodeMessage(encodeMessage(message));
  if (!again.ok) throw new Error(again.problem);
  return again.value;
}

const octets = (maxLength: number, minLength = 0) => fc.uint8Array({ minLength, maxLength });
const label = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'mail', 'example', 'org', '_tcp', '*') },
  octets(12, 1).map((bytes) => Buffer.from(bytes).toString('latin1')),
);
const name = fc.array(label, { maxLength: 12 }).map((labels) => {
  const made = nameFromLabels(labels);
  return made.ok ? made.value : n('.');
});
const dotted = name.map((text) => (text === '.' ? '.' : `${text}.`));
const u8 = fc.nat(255);
const u16 = fc.nat(65535);
const u32 = fc.nat(0xffffffff);
const string = octets(40).map(quoted);
const hexOf = octets(40, 1).map((bytes) => Buffer.from(bytes).toString('hex').toUpperCase());
const base64 = octets(40, 1).map((bytes) => Buffer.from(bytes).toString('base64'));
const words = (...parts: fc.Arbitrary<string | number>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(' '));
const types = fc.uniqueArray(u16, { maxLength: 20 }).map((numbers) =>
  numbers
    .sort((a, b) => a - b)
    .map((number) => ` ${typeName(number)}`)
    .join(''),
);

const rdata: [string, fc.Arbitrary<string>][] = [
  ['A', octets(4, 4).map(addressFromBytes)],
  ['AAAA', octets(16, 16).map(addressFromBytes)],
  ['NS', name],
  ['CNAME', name],
  ['PTR', name],
  ['DNAME', name],
  ['SOA', words(dotted, dotted, u32, u32, u32, u32, u32)],
  ['MX', words(u16, dotted)],
  ['SRV', words(u16, u16, u16, dotted)],
  ['TXT', fc.array(string, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(' '))],
  ['HINFO', words(string, string)],
  ['NAPTR', words(u16, u16, string, string, string, dotted)],
  ['CAA', words(u8, fc.constantFrom('issue', 'iodef'), string)],
  ['DS', words(u16, u8, u8, hexOf)],
  ['DNSKEY', words(u16, u8, u8, base64)],
  ['NSEC', fc.tuple(dotted, types).map((parts) => parts.join(''))],
  ['TLSA', words(u8, u8, u8, hexOf)],
  ['SSHFP', words(u8, u8, hexOf)],
  [
    'TYPE65280',
    octets(40).map((o) =>
      o.length === 0 ? '\\# 0' : `\\# ${o.length} ${Buffer.from(o).toString('hex').toUpperCase()}`,
    ),
  ],
];

const record: fc.Arbitrary<ResourceRecord> = fc
  .constantFrom(...rdata)
  .chain(([type, data]) =>
    fc.record({ owner: name, type: fc.constant(type), class: fc.constant(1), ttl: fc.nat(0x7fffffff), data }),
  );
const section = fc.array(record, { maxLength: 8 });
const flags = fc.record({
  id: u16,
  qr: fc.boolean(),
  opcode: fc.nat(15),
  aa: fc.boolean(),
  tc: fc.boolean(),
  rd: fc.boolean(),
  ra: fc.boolean(),
  ad: fc.boolean(),
  cd: fc.boolean(),
});
const question = fc.record({ name, type: u16.map(typeName), class: u16 });
const option = fc.record({ code: u16, data: octets(20) });
const message: fc.Arbitrary<Message> = fc
  .tuple(
    flags,
    fc.array(question, { maxLength: 2 }),
    section,
    section,
    section,
    fc.option(
      fc.record({
        udpSize: u16,
        version: u8,
        dnssecOk: fc.boolean(),
        options: fc.array(option, { maxLength: 3 }),
      }),
      { nil: undefined },
    ),
    fc.nat(4095),
  )
  .map(([header, questions, answers, authorities, additionals, edns, rcode]) => ({
    ...header,
    rcode: edns === undefined ? rcode & 15 : rcode,
    questions,
    answers,
    authorities,
    additionals,
    ...(edns === undefined ? {} : { edns }),
  }));

describe('round trips', () => {
  test('whatever is written is read back the same', () => {
    fc.assert(
      fc.property(message, (m) => {
        expect(roundTrip(m)).toEqual(m);
      }),
      { numRuns: 500 },
    );
  });

  test('cut to any size it is a prefix with TC, within the size, and keeps OPT', () => {
    fc.assert(
      fc.property(message, fc.integer({ min: 512, max: 1500 }), (m, maxOctets) => {
        const octets = encodeMessage(m, { maxOctets });
        expect(octets.length).toBeLessThanOrEqual(maxOctets);
        const again = decodeMessage(octets);
        if (!again.ok) throw new Error(again.problem);
        expect(again.value.edns).toEqual(m.edns);
        expect(again.value.rcode).toBe(m.rcode);
        const entries = ({ questions, answers, authorities, additionals }: Message) => [
          ...questions,
          ...answers,
          ...authorities,
          ...additionals,
        ];
        const kept = entries(again.value);
        expect(kept).toEqual(entries(m).slice(0, kept.length));
        expect(again.value.tc).toBe(m.tc || kept.length < entries(m).length);
      }),
      { numRuns: 300 },
    );
  });

  test.each(captured)('a real packet: $title', ({ packet: octets }) => {
    const first = decodeMessage(octets);
    if (!first.ok) throw new Error(first.problem);
    expect(roundTrip(first.value)).toEqual(first.value);
  });
});

describe('compression', () => {
  const at = (name: string, type: string, data: string) => ({ owner: n(name), type, class: 1, ttl: 0, data });

  test('owners and names of RFC 1035 types point back', () => {
    const octets = encodeMessage({
      ...empty,
      questions: [{ name: n('www.example.org'), type: 'MX', class: 1 }],
      answers: [
        at('www.example.org', 'MX', '10 mail.example.org.'),
        at('example.org', 'NS', 'mail.example.org'),
      ],
    });
    expect(octets.subarray(33).toString('hex')).toBe(
      'c00c000f0001000000000009000a046d61696cc010' + 'c010000200010000000000' + '02c02f',
    );
  });

  test.each(['DNAME', 'SRV', 'RP', 'NAPTR', 'KX'])(
    'never in the RDATA of %s (RFC 3597 section 4)',
    (type) => {
      const data = {
        DNAME: 'example.org',
        SRV: '0 0 53 example.org.',
        RP: 'example.org. example.org.',
        NAPTR: '0 0 "" "" "" example.org.',
        KX: '0 example.org.',
      }[type]!;
      const octets = encodeMessage({ ...empty, answers: [at('example.org', type, data)] });
      const rdata = encodeRdata(type, data);
      expect(octets.subarray(-rdata.length)).toEqual(rdata);
    },
  );

  test('names beyond the reach of a pointer are written out', () => {
    const filler = at('a.example', 'TYPE65280', `\\# 17000 ${'00'.repeat(17000)}`);
    const m = { ...empty, answers: [filler, at('b.late', 'PTR', 'c.late'), at('d.late', 'PTR', 'b.late')] };
    expect(roundTrip(m)).toEqual(m);
  });

  test('a label with a dot in it is no suffix', () => {
    const m = { ...empty, answers: [at('b.c', 'PTR', 'a\\.b.c'), at('a.b.c', 'PTR', 'x.a\\.b.c')] };
    expect(roundTrip(m)).toEqual(m);
  });
});

describe('what cannot be written is a TypeError', () => {
  const answer = (fields: Partial<ResourceRecord>): Message => ({
    ...empty,
    answers: [{ owner: n('a.example'), type: 'A', class: 1, ttl: 0, data: '192.0.2.1', ...fields }],
  });
  test.each<[string, Message, number?]>([
    ['an extended RCODE without EDNS', { ...empty, rcode: 16 }],
    ['an unknown type', answer({ type: 'NOSUCH' })],
    ['bad RDATA', answer({ data: 'nonsense' })],
    ['a label of 64 octets', answer({ owner: n('a'.repeat(64)) })],
    ['a TTL over 32 bits', answer({ ttl: 2 ** 32 })],
    ['an id over 16 bits', { ...empty, id: 65536 }],
    ['an empty label', answer({ owner: n('a..b') })],
    ['a name of 256 octets', answer({ owner: n(`${'a.'.repeat(127)}a`) })],
    ['no room for OPT', { ...empty, edns: { udpSize: 512, version: 0, dnssecOk: false, options: [] } }, 20],
  ])('%s', (_, m, maxOctets) => {
    expect(() => encodeMessage(m, maxOctets === undefined ? {} : { maxOctets })).toThrow(TypeError);
  });
});

describe('dns-packet reads and writes the same', () => {
  const records: [ResourceRecord, Answer][] = [
    ['A', '192.0.2.1', '192.0.2.1'],
    ['AAAA', '2001:db8::1', '2001:db8::1'],
    ['PTR', 'mail.example.org', 'mail.example.org'],
    ['NS', 'ns.example.org', 'ns.example.org'],
    ['CNAME', 'www.example.org', 'www.example.org'],
    ['MX', '10 mail.example.org.', { preference: 10, exchange: 'mail.example.org' }],
    ['SRV', '1 2 53 mail.example.org.', { priority: 1, weight: 2, port: 53, target: 'mail.example.org' }],
    ['DS', '1 13 2 ABCD', { keyTag: 1, algorithm: 13, digestType: 2, digest: Buffer.from('abcd', 'hex') }],
    [
      'SOA',
      'ns.example.org. root.example.org. 1 2 3 4 5',
      {
        mname: 'ns.example.org',
        rname: 'root.example.org',
        serial: 1,
        refresh: 2,
        retry: 3,
        expire: 4,
        minimum: 5,
      },
    ],
  ].map(([type, text, data]) => [
    { owner: n('x.example.org'), type: type as string, class: 1, ttl: 300, data: text as string },
    { name: 'x.example.org', type, class: 'IN', ttl: 300, data } as Answer,
  ]);

  test.each(records)('$type', (ours, theirs) => {
    const m: Message = {
      ...empty,
      questions: [{ name: n('x.example.org'), type: 'ANY', class: 1 }],
      answers: [ours],
    };
    expect(packet.decode(encodeMessage(m)).answers?.[0]).toMatchObject(theirs);
    const written = packet.encode({
      type: 'response',
      id: 1,
      questions: [{ name: 'x.example.org', type: 'ANY' }],
      answers: [theirs],
    });
    expect(decodeMessage(written)).toEqual({ ok: true, value: m });
  });
});

import { describe, expect, test } from 'vitest';
import { decodeMessage } from '../../../src/dns/wire/decode.ts';
import { encodeMessage } from '../../../src/dns/wire/encode.ts';
import type { Message, ResourceRecord } from '../../../src/dns/wire/message.ts';
import { decodePlainReply } from '../../../src/dns/wire/plain-reply.ts';
import { encodeQuery, matchesQuestion } from '../../../src/dns/wire/query.ts';
import type { DomainName } from '../../../src/model/domain-name.ts';
import { mutations } from './mutations.ts';
import { captured } from './packets.ts';

const NAME = 'mail.example.org' as DomainName;
const record = (type: string, data: string, more: Partial<ResourceRecord> = {}): ResourceRecord => ({
  ...{ owner: NAME, type, class: 1, ttl: 300, data },
  ...more,
});
const edns = { udpSize: 1232, version: 0, dnssecOk: true, options: [{ code: 10, data: new Uint8Array(24) }] };

function reply(answers: readonly ResourceRecord[], more: Partial<Message> = {}): Buffer {
  return encodeMessage({
    ...{
      id: 7,
      qr: true,
      opcode: 0,
      aa: true,
      tc: false,
      rd: true,
      ra: false,
      ad: true,
      cd: false,
      rcode: 0,
    },
    questions: [{ name: NAME, type: answers[0]!.type, class: 1 }],
    ...{ answers, authorities: [], additionals: [], ...more },
  });
}

describe('the plain reply', () => {
  test.each([
    ['A', '192.0.2.25'],
    ['AAAA', '2001:db8::25'],
    ['AAAA', '::ffff:192.0.2.1'],
    ['PTR', 'other.example.net'],
    ['PTR', 'deep.mail.example.org'],
    ['PTR', '.'],
    ['PTR', 'a\\.b\\000.example'],
  ])('%s %s is read, with and without EDNS, as the whole decoder reads it', (type, data) => {
    for (const more of [{}, { edns }, { edns: { ...edns, options: [] } }, { rcode: 3 }]) {
      for (const ttl of [0, 300, 0x7fffffff]) {
        const packet = reply([record(type, data, { ttl })], more);
        const whole = decodeMessage(packet);
        expect(whole.ok && whole.value.answers[0]!.data).toBe(data);
        expect(decodePlainReply(packet, { name: NAME, type })).toEqual(whole.ok && whole.value);
      }
    }
  });

  test.each<[string, Buffer]>([
    ['two records', reply([record('A', '192.0.2.1'), record('A', '192.0.2.2')])],
    [
      'an authority section',
      reply([record('A', '192.0.2.1')], { authorities: [record('NS', 'ns.example')] }),
    ],
    [
      'another additional record',
      reply([record('A', '192.0.2.1')], { additionals: [record('A', '192.0.2.2')] }),
    ],
    ['truncation', reply([record('A', '192.0.2.1')], { tc: true })],
    ['another owner', reply([record('A', '192.0.2.1', { owner: 'example.org' as DomainName })])],
    ['another class', reply([record('A', '\\# 4 C0000201', { class: 3 })])],
    ['octets behind the last record', Buffer.concat([reply([record('A', '192.0.2.1')]), Buffer.alloc(1)])],
    [
      'octets behind the OPT record',
      Buffer.concat([reply([record('A', '192.0.2.1')], { edns }), Buffer.alloc(1)]),
    ],
  ])('with %s the packet is left to the whole decoder', (_, packet) => {
    expect(decodePlainReply(packet, { name: NAME, type: 'A' })).toBeUndefined();
  });

  test('whatever is read of real and of mutated packets, the whole decoder reads the same', () => {
    const packets = [
      ...captured.map(({ packet }) => packet),
      ...['A', 'AAAA', 'PTR'].map((type) =>
        reply([record(type, { A: '192.0.2.1', AAAA: '2001:db8::1', PTR: 'a.mail.example.org' }[type]!)], {
          edns,
        }),
      ),
    ];
    let read = 0;
    for (const original of packets) {
      const whole = decodeMessage(original);
      const question = whole.ok ? whole.value.questions[0] : undefined;
      if (question === undefined) continue;
      const query = encodeQuery({ id: 0, name: question.name, type: question.type, class: question.class });
      for (const packet of [original, ...mutations([original], 2_000, 7)]) {
        if (!matchesQuestion(packet, query)) continue;
        const plain = decodePlainReply(packet, question);
        if (plain === undefined) continue;
        read++;
        expect(decodeMessage(packet)).toEqual({ ok: true, value: plain });
      }
    }
    expect(read).toBeGreaterThan(300);
  });
});

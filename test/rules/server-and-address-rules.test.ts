import { describe, expect, test } from 'vitest';
import type { Answer, ServerAnswer } from '../../src/model/evidence.ts';
import { type IpAddress, parseNetwork } from '../../src/model/ip-address.ts';
import { isInternalView } from '../../src/rules/address-space.ts';
import {
  expectedOf,
  failure,
  judgeOne,
  NAME,
  nodata,
  nxdomain,
  OTHER,
  outcomeOf,
  pair,
  ptrRecord,
  type Row,
  rrset,
} from './situations.ts';

let count = 0;
function server(answer: ServerAnswer['answer'], authoritative = true): ServerAnswer {
  return { server: `ns${++count}.example (192.0.2.${count})`, answer, authoritative };
}
const notAsked = { kind: 'not-asked', detail: 'no IPv6 here' } as const;
const asked = (answer: Answer, ...servers: ServerAnswer[]) => ({ answer, servers });

const SERVERS: readonly Row[] = [
  {
    title: 'all agree',
    reverse: asked(rrset([NAME]), server(rrset([NAME])), server(rrset([NAME]))),
    state: 'ready',
  },
  {
    title: 'order and TTL are no disagreement',
    reverse: asked(
      rrset([NAME]),
      server({ ...rrset([NAME, 'a.example']), ttl: 5 }),
      server(rrset(['a.example', NAME])),
    ),
    pair: pair({ ptr: [NAME, 'a.example' as typeof NAME] }),
    state: 'ready',
  },
  {
    title: 'one has the PTR, one has not',
    reverse: asked(rrset([NAME]), server(rrset([NAME])), server(nxdomain())),
    state: 'failed',
    finds: ['reverse-inconsistent'],
  },
  {
    title: 'disagreement is never a mismatch',
    reverse: asked(rrset([OTHER]), server(rrset([NAME])), server(rrset([OTHER]))),
    state: 'failed',
    finds: ['reverse-inconsistent'],
  },
  {
    title: 'NODATA and NXDOMAIN agree that there is no PTR',
    reverse: asked(nxdomain(), server(nodata()), server(nxdomain())),
    state: 'failed',
    finds: ['ptr-missing'],
  },
  {
    title: 'one is silent',
    reverse: asked(rrset([NAME]), server(rrset([NAME])), server(failure())),
    state: 'ready',
    finds: ['reverse-lame:warning'],
  },
  {
    title: 'one answers without authority',
    reverse: asked(rrset([NAME]), server(rrset([NAME])), server(rrset([OTHER]), false)),
    state: 'ready',
    finds: ['reverse-lame:warning'],
  },
  {
    title: 'not asked is not lame',
    reverse: asked(rrset([NAME]), server(rrset([NAME])), server(notAsked, false)),
    state: 'ready',
  },
  {
    title: 'all are silent',
    reverse: asked(failure('lame'), server(failure()), server(failure('refused'))),
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: 'a PTR record asserts nothing about its own zone',
    pair: ptrRecord({ forward: 'optional' }),
    forward: rrset([]),
    reverse: asked(rrset([NAME]), server(rrset([NAME])), server(nxdomain())),
    state: 'ready',
  },
];

const at = (address: string, fields: Parameters<typeof pair>[0] = {}) =>
  pair({ address: address as IpAddress, ...fields });
const networks = (...texts: string[]) =>
  texts.map((text) => {
    const network = parseNetwork(text);
    if (!network.ok) throw new Error(network.problem);
    return network.value;
  });
const ok = { reverse: rrset([NAME]), forward: nxdomain() };

const ADDRESSES: readonly Row[] = [
  ...[
    '192.0.2.1',
    '198.51.100.7',
    '203.0.113.9',
    '127.0.0.1',
    '169.254.1.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '2001:db8::1',
    '3fff::1',
    '::1',
    '::',
    'fe80::1',
    'ff02::1',
    '::ffff:192.0.2.1',
    '4000::1',
  ].map((address) => ({
    title: `${address} is not global`,
    pair: at(address),
    ...ok,
    state: 'failed',
    finds: ['address-not-global'],
  })),
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fd00::1', 'fc00::1'].map(
    (address) => ({
      title: `${address} is private`,
      pair: at(address),
      ...ok,
      state: 'ready',
      finds: ['address-private:warning'],
    }),
  ),
  ...['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1', '2001:470::1', '2a00::1'].map(
    (address) => ({
      title: `${address} is ordinary`,
      pair: at(address),
      ...ok,
      state: 'ready',
    }),
  ),
  {
    title: 'the policy names the range',
    networks: networks('10.0.0.0/8'),
    pair: at('10.1.1.1'),
    ...ok,
    state: 'ready',
  },
  {
    title: 'the policy names another range',
    networks: networks('10.2.0.0/16'),
    pair: at('10.1.1.1'),
    ...ok,
    state: 'ready',
    finds: ['address-private:warning'],
  },
  {
    title: 'the policy names the documentation range',
    networks: networks('2001:db8::/32'),
    pair: at('2001:db8::5'),
    ...ok,
    state: 'ready',
  },
  { title: 'the view is internal', pair: at('10.1.1.1', { view: 'internal' }), ...ok, state: 'ready' },
  {
    title: 'the view is external',
    pair: at('10.1.1.1', { view: 'external' }),
    ...ok,
    state: 'ready',
    finds: ['address-private:warning'],
  },
  {
    title: 'the reverse zone is held',
    pair: at('2001:db8::5'),
    declaredReverse: rrset([NAME]),
    ...ok,
    state: 'ready',
  },
  {
    title: 'a PTR record stands in a held reverse zone',
    pair: ptrRecord({ address: '192.0.2.1' as IpAddress }),
    declaredForward: rrset(['192.0.2.1']),
    state: 'ready',
    forward: nxdomain(),
  },
];

describe.each([
  ['servers', SERVERS],
  ['addresses', ADDRESSES],
])('%s', (_, rows) => {
  test.each(rows)('$title', (row) => {
    expect(outcomeOf(row)).toEqual(expectedOf(row));
  });
});

test.each([
  ['10.0.0.1', 'address-private', '10.0.0.0/8'],
  ['192.0.2.1', 'address-not-global', '192.0.2.0/24'],
])('what is said of %s where it is meant switches off nothing else', (address, rule, block) => {
  const { findings } = judgeOne({ pair: at(address), ...ok });
  const text = findings.find((finding) => finding.rule === rule)?.remedy?.text;
  expect(text).toContain(
    `let it pass by an entry of policy.ignore, {rule: ${rule}, address: ${address}, reason: ...}`,
  );
  expect(text).toContain(
    `policy.networks would have to name all your other networks beside ${block}, for what lies outside them is not judged`,
  );
});

test('a disagreement says which servers say what, and the evidence has a line for each', () => {
  count = 0;
  const { findings } = judgeOne({
    reverse: asked(
      rrset([NAME]),
      { ...server(rrset([NAME])), serial: 7, rttMs: 12.4 },
      server(nxdomain()),
      server(nxdomain()),
      server(notAsked, false),
    ),
  });
  expect(findings[0]?.message).toContain(
    `${NAME}; ns2.example (192.0.2.2) and ns3.example (192.0.2.3) say NXDOMAIN`,
  );
  expect(findings[0]?.evidence.map(({ answer, server }) => [server, answer])).toEqual([
    ['ns1.example (192.0.2.1)', `${NAME} (TTL 3600) [serial 7, 12 ms]`],
    ['ns2.example (192.0.2.2)', 'NXDOMAIN'],
    ['ns3.example (192.0.2.3)', 'NXDOMAIN'],
    ['ns4.example (192.0.2.4)', 'not asked: no IPv6 here'],
  ]);
});

test('views are told apart by words, not by letters that occur in them', () => {
  expect(['internal', 'Internal-IN', 'my_lan', 'inside'].filter((view) => !isInternalView(view))).toEqual([]);
  expect(['external', 'public', 'planet', 'international', ''].filter(isInternalView)).toEqual([]);
});

import * as fault from './fault.ts';
import type { Kind, Stage } from './pairs.ts';
import {
  behindBlockedPort,
  behindCache,
  overAuthorities,
  overHttps,
  overStream,
  overTwo,
  overUdp,
  type Setting,
  startedAnew,
} from './scene.ts';

/** Faults on the way to name servers, and how well a run must do all the same. */
export interface Situation {
  readonly title: string;
  readonly setting: Setting;
  /**
   * The share of pairs that may stay unverified; none by default. `crowded` allows it for those alone whose answer does
   * not fit into one UDP packet.
   */
  readonly unverified?: number | 'crowded';
  /** Most queries for one question to one server over UDP; what --tries says by default. */
  readonly mostAsked?: number;
  /** Most queries for each pair over UDP, on average: 8 by default, three for each of its questions. */
  readonly packetsAPair?: number;
  /** Seconds that a run must end in; far more than it takes. */
  readonly seconds?: number;
  /** A warning that may stand beside the truth: it tells of the fault itself. */
  readonly warning?: string;
  readonly stage?: Stage;
  readonly kinds?: readonly Kind[];
  readonly flags?: readonly string[];
  /** Pairs in the suite, where it is among the few that run there; the full product takes more. */
  readonly suite?: number;
  /** Pairs in the full product, where they must be more or fewer than usual. */
  readonly pairs?: number;
}

const { loss, delay } = fault;
const nothing = () => [];

/** Where a question that failed once is asked twice more: with CD=1, and without. */
const WITH_EXPLANATION = 24;
/** So short a deadline that a dead server does not hold a run up. */
const IMPATIENT = ['--timeout', '2s'];
/** Where nobody answers any more, every question may spend all its tries: eight for each of three. */
const ALL_IN_VAIN = 24;

const overLossyPaths: readonly Situation[] = [
  { title: 'no fault', setting: overUdp(nothing), suite: 500 },
  { title: 'no fault, before publication', setting: overUdp(nothing), stage: 'pre-publish' },
  { title: '1 % loss', setting: overUdp(() => [loss(0.01)]) },
  { title: '5 % loss', setting: overUdp(() => [loss(0.05)]), suite: 1000 },
  { title: '5 % loss, no TCP', setting: overUdp(() => [loss(0.05)], 'refused'), unverified: 'crowded' },
  { title: '5 % loss, 100 ms', setting: overUdp(() => [loss(0.05), delay(100, 20)]) },
  { title: '15 % loss', setting: overUdp(() => [loss(0.15)]) },
  { title: '30 % loss', setting: overUdp(() => [loss(0.3)]), unverified: 0.002, suite: 600 },
  {
    title: '30 % loss, 200 ms, jitter, reordering and duplication, before publication',
    setting: overUdp(() => [loss(0.3), delay(200, 60), fault.reordering(0.1, 150), fault.duplication(0.1)]),
    unverified: 0.01,
    stage: 'pre-publish',
  },
  { title: '30 % loss, no TCP', setting: overUdp(() => [loss(0.3)], 'refused'), unverified: 0.075 },
  { title: 'delay of 20 ms', setting: overUdp(() => [delay(20)]) },
  { title: 'delay of 500 ms and jitter', setting: overUdp(() => [delay(500, 100)]), suite: 300 },
  { title: 'delay of 3 s', setting: overUdp(() => [delay(3_000, 200)]), pairs: 500 },
  {
    title: 'outages of 1.5 s',
    setting: overUdp(() => [delay(30), fault.outages(3_000, 1_500)], 'refused'),
    unverified: 'crowded',
  },
  {
    title: '5 % loss, one question at a time',
    setting: overUdp(() => [loss(0.05)]),
    flags: ['--concurrency', '1'],
    pairs: 300,
  },
  {
    title: '5 % loss, one try',
    setting: overUdp(() => [loss(0.05)]),
    flags: ['--tries', '1', '--timeout', '2s'],
    unverified: 0.4,
    mostAsked: 1,
  },
  {
    title: 'reordering and duplication',
    setting: overUdp(() => [delay(20, 20), fault.reordering(0.2, 60), fault.duplication(0.3)]),
  },
];

const fromSpoiltReplies: readonly Situation[] = [
  { title: 'every UDP reply truncated', setting: overUdp(() => [fault.truncation(1)]), suite: 400 },
  { title: 'some replies truncated', setting: overUdp(() => [fault.truncation(0.2)]) },
  { title: 'replies cut short', setting: overUdp(() => [fault.cutShort(0.2)]) },
  { title: 'wrong ids', setting: overUdp(() => [fault.wrongId(0.2)]) },
  { title: 'wrong questions', setting: overUdp(() => [fault.wrongQuestion(0.2)]) },
  {
    title: 'every answer preceded by another',
    setting: overUdp(() => [fault.otherAnswerFirst(1)]),
    suite: 500,
  },
  { title: 'garbage before every answer', setting: overUdp(() => [fault.garbageFirst(1)]) },
  { title: 'a forged NXDOMAIN before every answer', setting: overUdp(() => [fault.spoofed(1)]), suite: 500 },
  { title: 'ids swept before every answer', setting: overUdp(() => [fault.idSweep(1)]) },
  {
    title: 'flipped bits',
    setting: overUdp(() => [fault.flippedBits(0.3)]),
    unverified: 0.15,
    mostAsked: WITH_EXPLANATION,
    suite: 800,
  },
  { title: 'queries reflected before every answer', setting: overUdp(() => [fault.reflected(1)]) },
  { title: 'headers alone', setting: overUdp(() => [fault.headersOnly(0.2)]) },
  {
    title: 'a bit of everything',
    setting: overUdp(() => [
      loss(0.05),
      fault.truncation(0.05),
      fault.cutShort(0.05),
      fault.wrongId(0.05),
      fault.wrongQuestion(0.05),
      fault.otherAnswerFirst(0.05),
      fault.garbageFirst(0.05),
      fault.spoofed(0.05),
      fault.headersOnly(0.05),
      fault.duplication(0.1),
      fault.reordering(0.1, 60),
      delay(20, 30),
    ]),
    unverified: 0.002,
    suite: 500,
  },
];

const fromOddServers: readonly Situation[] = [
  { title: 'FORMERR to EDNS', setting: overUdp(() => [fault.formerrToEdns('with question')]), suite: 400 },
  { title: 'a bare FORMERR to EDNS', setting: overUdp(() => [fault.formerrToEdns('header only')]) },
  { title: 'EDNS dropped', setting: overUdp(() => [fault.dropsEdns()]), suite: 500 },
  {
    title: 'EDNS dropped, no TCP',
    setting: overUdp(() => [fault.dropsEdns()], 'refused'),
    unverified: 'crowded',
  },
  { title: 'UDP blocked, TCP open', setting: overUdp(() => [fault.blocked()]), suite: 500 },
  { title: 'replies over 512 octets dropped', setting: overUdp(() => [fault.dropsLarge(512)]) },
  {
    title: 'SERVFAIL now and then',
    setting: overUdp(() => [fault.servfail(0.1)]),
    unverified: 0.1,
    mostAsked: WITH_EXPLANATION,
    suite: 600,
  },
  { title: 'REFUSED now and then', setting: overUdp(() => [fault.refusedNowAndThen(0.05)]), unverified: 0.2 },
  {
    title: '16 of the queries in flight are worked on',
    setting: overUdp(() => [fault.atWorkAtMost(16, 20)]),
    unverified: 0.01,
    suite: 500,
  },
  {
    title: '16 of the queries in flight are worked on, no TCP',
    setting: overUdp(() => [fault.atWorkAtMost(16, 20)], 'refused'),
    unverified: 0.1,
  },
  {
    title: '1500 queries a second',
    setting: overUdp(() => [fault.atMostPerSecond(1500)]),
    suite: 1000,
    pairs: 5000,
  },
  {
    title: '1500 queries a second, said so',
    setting: overUdp(() => [fault.atMostPerSecond(1500)]),
    flags: ['--qps', '1400'],
    pairs: 5000,
  },
  {
    title: 'dead half way',
    setting: overUdp(() => [fault.deadFrom(400)], 'refused'),
    unverified: 1,
    flags: IMPATIENT,
    packetsAPair: ALL_IN_VAIN,
    seconds: 40,
    suite: 500,
  },
  {
    title: 'dead from the start, and nothing is broken',
    setting: overUdp(() => [fault.blocked()], 'silent'),
    unverified: 1,
    flags: IMPATIENT,
    packetsAPair: ALL_IN_VAIN,
    seconds: 30,
    suite: 300,
  },
  {
    title: 'dead half way and back after two seconds',
    setting: overUdp(() => [fault.deadFrom(400, 2_000)]),
  },
  {
    title: 'ended and started anew after a second',
    setting: startedAnew(400, 1_000),
    unverified: 'crowded',
    suite: 500,
  },
  {
    title: 'ended and not started again',
    setting: startedAnew(400, 1e6),
    unverified: 1,
    seconds: 15,
  },
  {
    title: 'of two servers one dies half way',
    setting: overTwo(() => [fault.deadFrom(400)], nothing),
    suite: 500,
  },
  { title: 'of two servers one answers SERVFAIL', setting: overTwo(() => [fault.servfail(1)], nothing) },
  {
    title: 'two servers, each losing 30 %',
    setting: overTwo(
      () => [loss(0.3)],
      () => [loss(0.3)],
    ),
    unverified: 0.002,
  },
];

/** TCP where UDP comes first: it must never make things worse than they are without. */
const withOddTcp: readonly Situation[] = (
  [
    ['refused', 'crowded'],
    ['silent', 'crowded'],
    ['resets', 'crowded'],
    ['garbage', 'crowded'],
    ['endless frame', 'crowded'],
    ['wrong id', 'crowded'],
    ['wrong question', 'crowded'],
    ['SERVFAIL', 'crowded'],
    ['another answer first', 0],
    ['out of order', 0],
    ['one octet at a time', 0],
    [{ closesAfter: 1 }, 0],
    [{ closesAfter: 20 }, 0],
    [{ resetsAfter: 200 }, 0.01],
    [{ stallsAfter: 300 }, 0.01],
    [{ stallsAfter: 3_000 }, 0.01],
    [{ resetsAfter: 3_000 }, 0.01],
    [{ delayMs: 600 }, 0],
  ] as const
).map(([tcp, unverified]) => ({
  title: `UDP, with TCP: ${inWords(tcp)}`,
  setting: overUdp(nothing, tcp),
  unverified,
  pairs: 5000,
  mostAsked: WITH_EXPLANATION,
  ...(tcp === 'refused' || tcp === 'silent' || tcp === 'wrong question' ? { suite: 800 } : {}),
}));

const overStreams: readonly Situation[] = (['tcp', 'tls'] as const).flatMap((scheme) =>
  (
    [
      ['none', 0],
      ['refused', 1],
      ['silent', 1],
      ['garbage', 1],
      ['SERVFAIL', 1],
      ['wrong question', 1],
      ['another answer first', 0],
      ['out of order', 0],
      ['one octet at a time', 0],
      [{ closesAfter: 1 }, 0],
      [{ closesAfter: 20 }, 0],
      [{ resetsAfter: 50 }, 0],
      [{ stallsAfter: 50 }, 0.6],
      [{ delayMs: 300 }, 0],
    ] as const
  ).map(([stream, unverified]) => ({
    title: `${scheme}://: ${inWords(stream)}`,
    setting: overStream(scheme, stream),
    unverified,
    flags: unverified === 1 ? IMPATIENT : [],
    seconds: 120,
    pairs: 500,
    ...(typeof stream === 'object' && scheme === 'tls' && 'closesAfter' in stream && stream.closesAfter === 20
      ? { suite: 300 }
      : {}),
  })),
);

const overHttp: readonly Situation[] = (
  [
    ['none', 0],
    ['silent', 1],
    ['status 503', 1],
    ['a web page', 1],
    ['wrong question', 1],
    ['resets one in ten', 0.02],
    ['status 503 for one in ten', 0.3],
    [{ goesAwayAfter: 50 }, 0],
    [{ endsAfter: 50 }, 0],
  ] as const
).map(([http, unverified]) => ({
  title: `https://: ${inWords(http)}`,
  setting: overHttps(http),
  unverified,
  flags: unverified === 1 ? IMPATIENT : [],
  pairs: 500,
  ...(typeof http === 'object' && 'goesAwayAfter' in http ? { suite: 200 } : {}),
}));

const toAuthorities: readonly Situation[] = [
  {
    title: 'authorities, no fault',
    setting: overAuthorities({ root: nothing, ns1: nothing, ns2: nothing }),
    pairs: 1000,
  },
  {
    title: 'authorities, 5 % loss to each',
    setting: overAuthorities({ root: () => [loss(0.05)], ns1: () => [loss(0.05)], ns2: () => [loss(0.05)] }),
    suite: 300,
    pairs: 1000,
  },
  {
    title: 'authorities, 30 % loss to each',
    setting: overAuthorities({ root: () => [loss(0.3)], ns1: () => [loss(0.3)], ns2: () => [loss(0.3)] }),
    unverified: 0.02,
    pairs: 1000,
  },
  {
    title: 'authorities, spoilt replies of each',
    setting: overAuthorities({
      root: () => [fault.garbageFirst(0.5)],
      ns1: () => [fault.spoofed(0.5), fault.cutShort(0.1), fault.duplication(0.2)],
      ns2: () => [fault.otherAnswerFirst(0.5), fault.truncation(0.1), delay(50, 20)],
    }),
    suite: 300,
    pairs: 1000,
  },
  {
    title: 'authorities, one of them dead half way',
    setting: overAuthorities({
      ...{ root: nothing, ns1: () => [fault.deadFrom(800)], ns2: nothing },
      ns1Tcp: 'silent',
    }),
    warning: 'reverse-lame',
    flags: IMPATIENT,
    pairs: 1000,
  },
  {
    title: 'authorities, flipped bits of one',
    setting: overAuthorities({ root: nothing, ns1: () => [fault.flippedBits(0.3)], ns2: nothing }),
    warning: 'reverse-lame',
    pairs: 1000,
  },
  {
    title: 'authorities, one of them failing now and then',
    setting: overAuthorities({ root: nothing, ns1: () => [fault.servfail(0.3)], ns2: nothing }),
    warning: 'reverse-lame',
    pairs: 1000,
  },
  {
    title: 'authorities that drop EDNS',
    setting: overAuthorities({
      root: () => [fault.dropsEdns()],
      ns1: () => [fault.dropsEdns()],
      ns2: () => [fault.dropsEdns()],
    }),
    pairs: 1000,
  },
  {
    title: 'authorities far away',
    setting: overAuthorities({
      root: () => [delay(500, 100)],
      ns1: () => [delay(300, 50)],
      ns2: () => [delay(20)],
    }),
    pairs: 500,
  },
  {
    title: 'authorities far away, 30 % loss to each',
    setting: overAuthorities({
      root: () => [loss(0.3), delay(500, 100)],
      ns1: () => [loss(0.3), delay(500, 100)],
      ns2: () => [loss(0.3), delay(500, 100)],
    }),
    warning: 'reverse-lame',
    unverified: 0.02,
    pairs: 300,
    suite: 150,
  },
  {
    title: 'authorities, one of them limited',
    setting: overAuthorities({ root: nothing, ns1: () => [fault.atMostPerSecond(300)], ns2: nothing }),
    unverified: 0.02,
    pairs: 1000,
  },
].map((situation) => ({ packetsAPair: 24, ...situation }));

const wayOut: readonly Situation[] = [
  { title: 'port 53 blocked, HTTPS open', setting: behindBlockedPort, suite: 500 },
];

/** In a network namespace of its own, see `inside.ts`. */
export const BEHIND_A_CACHE: readonly Situation[] = [
  {
    title: 'a cache with old negative answers, and authorities that know better',
    setting: behindCache(0.3, { root: nothing, ns1: nothing, ns2: nothing }),
    suite: 150,
  },
  {
    title: 'a cache with old negative answers, and 5 % loss on the way to the authorities',
    setting: behindCache(0.3, {
      root: () => [loss(0.05), delay(50)],
      ns1: () => [loss(0.05), delay(50)],
      ns2: () => [loss(0.05), delay(50)],
    }),
  },
  {
    title: 'a cache with old negative answers, and authorities far away',
    setting: behindCache(0.3, {
      root: () => [delay(500, 100)],
      ns1: () => [delay(500, 100)],
      ns2: () => [delay(500, 100)],
    }),
  },
  {
    title: 'a cache with old negative answers, and 30 % loss on the way to the authorities',
    setting: behindCache(0.3, { root: () => [loss(0.3)], ns1: () => [loss(0.3)], ns2: () => [loss(0.3)] }),
    unverified: 0.01,
    suite: 150,
  },
].map((situation) => ({ packetsAPair: 24, ...situation }));

export const SITUATIONS: readonly Situation[] = [
  ...overLossyPaths,
  ...fromSpoiltReplies,
  ...fromOddServers,
  ...withOddTcp,
  ...overStreams,
  ...overHttp,
  ...toAuthorities,
  ...wayOut,
];

function inWords(stream: object | string): string {
  if (typeof stream === 'string') return stream;
  const [[what, many]] = Object.entries(stream) as [[string, number]];
  return `${what} ${many}`;
}

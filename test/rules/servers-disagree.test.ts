import { describe, expect, test } from 'vitest';
import type { Answer, ServerAnswer } from '../../src/model/evidence.ts';
import type { RegionName } from '../../src/model/expectation.ts';
import {
  ADDRESS,
  ELSEWHERE,
  expectedOf,
  failure,
  judgeOne,
  NAME,
  names,
  nodata,
  nxdomain,
  OTHER,
  outcomeOf,
  pair,
  type Row,
  rrset,
} from './situations.ts';

let count = 0;
function server(answer: ServerAnswer['answer'], authoritative = true): ServerAnswer {
  return { server: `ns${++count}.example (192.0.2.${count})`, answer, authoritative };
}
const asked = (answer: Answer, ...servers: ServerAnswer[]) => ({ answer, servers });

const required = pair({ forward: 'required' });
const held = pair({ forward: 'forbidden', region: 'ap-southeast' as RegionName });
const exact = pair({ match: 'exact', ptr: names(OTHER) });
const reverse = rrset([NAME]);
const disjoint = (first: Answer) => asked(first, server(rrset([ADDRESS])), server(rrset([ELSEWHERE])));
const FORWARD_SERVERS: readonly Row[] = [
  ...[rrset([ADDRESS]), rrset([ELSEWHERE])].map((answer) => ({
    title: `one of two servers has another address, and ${answer.targets} was taken for the answer`,
    stage: 'published' as const,
    pair: required,
    reverse,
    forward: disjoint(answer),
    state: 'failed',
    finds: ['forward-mismatch'],
  })),
  {
    title: 'each server has the address, among others',
    stage: 'published',
    pair: required,
    reverse,
    forward: asked(
      rrset([ADDRESS]),
      server(rrset([ADDRESS, ELSEWHERE])),
      server(rrset([ADDRESS])),
      server(failure()),
      server(rrset([ELSEWHERE]), false),
    ),
    state: 'verified',
  },
  {
    title: 'before publication a pair is verified only where every server has the address',
    pair: pair(),
    reverse,
    forward: disjoint(rrset([ADDRESS])),
    state: 'ready',
  },
  {
    title: 'held back, and one server shows it already',
    pair: held,
    reverse,
    forward: asked(nodata(), server(rrset([ADDRESS])), server(nodata())),
    state: 'failed',
    finds: ['forward-premature'],
  },
  {
    title: 'held back, and no server shows it',
    pair: held,
    reverse,
    forward: asked(nodata(), server(rrset([ELSEWHERE])), server(nodata())),
    state: 'ready',
  },
  {
    title: 'due, and one server does not show it yet',
    pair: pair({
      forward: 'required',
      region: 'ap-southeast' as RegionName,
      rollout: { state: 'due', date: '2026-11-20', inDays: -3 },
    }),
    reverse,
    forward: disjoint(rrset([ADDRESS])),
    state: 'ready',
    finds: ['rollout-late:notice'],
  },
  {
    title: 'a target that leads back at one of two servers does not lead back',
    pair: exact,
    stage: 'published',
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: disjoint(rrset([ADDRESS])) },
    state: 'failed',
    finds: ['ptr-unconfirmed'],
  },
  {
    title: 'one target that leads back at every server is enough',
    pair: pair({ match: 'exact', ptr: names(OTHER, 'third.example') }),
    stage: 'published',
    reverse: rrset([OTHER, 'third.example']),
    confirmations: {
      [OTHER]: disjoint(rrset([ADDRESS])),
      'third.example': asked(rrset([ADDRESS]), server(rrset([ADDRESS])), server(failure())),
    },
    state: 'ready',
  },
  {
    title: 'removed, and one server of the reverse zone still has the PTR',
    pair: pair({ change: 'removed' }),
    declares: [],
    reverse: asked(nxdomain(), server(rrset([NAME])), server(nxdomain())),
    state: null,
    finds: ['ptr-orphaned:warning'],
  },
];

describe('authoritative servers that disagree about a name', () => {
  test.each(FORWARD_SERVERS)('$title', (row) => {
    expect(outcomeOf(row)).toEqual(expectedOf(row));
  });
});

test('the result of a pair shows what its verdict rests on', () => {
  const seen = (situation: Parameters<typeof judgeOne>[0]) => {
    const { live, forward } = judgeOne(situation, { stage: 'published' }).result!;
    return { live, forward };
  };
  expect(seen({ pair: required, reverse, forward: disjoint(rrset([ADDRESS])) })).toEqual({
    live: false,
    forward: [ELSEWHERE],
  });
  const early = asked(nodata(), server(nodata()), server(rrset([ADDRESS])));
  expect(seen({ pair: held, reverse, forward: early })).toEqual({ live: true, forward: [ADDRESS] });
});

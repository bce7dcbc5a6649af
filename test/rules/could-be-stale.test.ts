import { describe, expect, test } from 'vitest';
import { couldBeStale } from '../../src/rules/could-be-stale.ts';
import {
  ADDRESS,
  contextOf,
  declaration,
  ELSEWHERE,
  failure,
  NAME,
  nxdomain,
  OTHER,
  observe,
  pair,
  REVERSE_ZONE,
  rrset,
  type Situation,
} from './situations.ts';

const published = pair({ forward: 'required' });
const other = pair({ ptr: [OTHER] as never, match: 'exact' });

describe('whether the authorities should be asked about an answer of a cache', () => {
  test.each<[string, Situation]>([
    ['a missing PTR', { reverse: nxdomain() }],
    ['a PTR that names something else', { reverse: rrset([OTHER]) }],
    [
      'a PTR that the repository already declares',
      { reverse: nxdomain(), declaredReverse: declaration(rrset([NAME]), REVERSE_ZONE) },
    ],
    ['a missing forward', { pair: published, reverse: rrset([NAME]), forward: nxdomain() }],
    [
      'a forward to another address',
      { pair: published, reverse: rrset([NAME]), forward: rrset([ELSEWHERE]) },
    ],
    [
      'a target that does not lead back',
      { pair: other, reverse: rrset([OTHER]), confirmations: { [OTHER]: nxdomain() } },
    ],
    [
      'a name that is an alias',
      { pair: published, reverse: rrset([NAME]), forward: rrset([ADDRESS], [OTHER]) },
    ],
    [
      'a name that is an alias of nothing, where it may still be missing',
      { reverse: rrset([NAME]), forward: nxdomain({ aliases: [OTHER] }) },
    ],
    [
      'a target that is an alias',
      { pair: other, reverse: rrset([OTHER]), confirmations: { [OTHER]: rrset([ADDRESS], [NAME]) } },
    ],
  ])('%s: yes', (_, situation) => {
    expect(couldBeStale(observe(situation), contextOf({}))).toBe(true);
  });

  test.each<[string, Situation]>([
    ['all as it should be', { pair: published, reverse: rrset([NAME]), forward: rrset([ADDRESS]) }],
    ['a forward that may still be missing', { reverse: rrset([NAME]), forward: nxdomain() }],
    [
      'an alias among targets that no rule looks at',
      {
        pair: pair({ match: 'exact' }),
        reverse: rrset([NAME, OTHER]),
        confirmations: { [OTHER]: rrset([ADDRESS], [NAME]) },
      },
    ],
    ['a failure, which no cache keeps for long', { reverse: failure() }],
  ])('%s: no', (_, situation) => {
    expect(couldBeStale(observe(situation), contextOf({}))).toBe(false);
  });

  test('nothing was asked, so there is nothing to ask again', () => {
    expect(couldBeStale({ expectation: pair() }, contextOf({}))).toBe(false);
  });
});

import { type DomainName, isAtOrBelow } from '../../src/model/domain-name.ts';
import type {
  Answer,
  DeclaredLookup,
  FailureCause,
  Lookup,
  Observation,
  QuestionType,
} from '../../src/model/evidence.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { Health } from '../../src/model/health.ts';
import { addressTypeOf, type IpAddress } from '../../src/model/ip-address.ts';
import { reverseNameOf } from '../../src/model/reverse-name.ts';
import { createJudge, type JudgePolicy } from '../../src/rules/judge.ts';
import type { RuleContext } from '../../src/rules/rule.ts';

export const NAME = 'stackoverflow.com' as DomainName;
export const OTHER = 'server1.stackoverflow.com' as DomainName;
export const ADDRESS = '2606:2800:220:1:248:1893:25c8:1946' as IpAddress;
export const ELSEWHERE = '2606:2800:220:1::1' as IpAddress;
export const REVERSE_ZONE = '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa' as DomainName;
const NOW = new Date('2026-11-23T14:02:10Z');

export const names = (...texts: string[]) => texts as DomainName[];

export function pair(fields: Partial<Expectation> = {}): Expectation {
  const name = fields.name ?? NAME;
  return {
    name,
    address: ADDRESS,
    ptr: [name],
    match: 'any',
    requires: 'both',
    forward: 'optional',
    declaredAs: 'address-record',
    change: null,
    location: { path: 'zones/db.example', line: 7, column: 1 },
    ...fields,
  };
}

/** A PTR record of the repository: its target must lead back to its address. */
export function ptrRecord(fields: Partial<Expectation> = {}): Expectation {
  return pair({ requires: 'forward', declaredAs: 'ptr-record', forward: 'required', ...fields });
}

export const rrset = (
  targets: readonly string[],
  aliases: readonly string[] = [],
): Extract<Answer, { kind: 'rrset' }> => ({
  kind: 'rrset',
  targets,
  ttl: 3600,
  aliases: aliases as DomainName[],
});
export const nxdomain = (fields: { negativeTtl?: number; zone?: string; aliases?: string[] } = {}) =>
  ({ kind: 'nxdomain', aliases: [], ...fields }) as unknown as Extract<
    Answer,
    { kind: 'nodata' | 'nxdomain' }
  >;
export const nodata = (fields: { negativeTtl?: number; zone?: string; aliases?: string[] } = {}) =>
  ({ kind: 'nodata', aliases: [], ...fields }) as unknown as Extract<Answer, { kind: 'nodata' | 'nxdomain' }>;
export const failure = (cause: FailureCause = 'timeout', detail = 'no server answered'): Answer => ({
  kind: 'failure',
  cause,
  detail,
});

export function lookup(
  name: string,
  type: QuestionType,
  answer: Answer,
  fields: Partial<Lookup> = {},
): Lookup {
  return {
    question: { name: name as DomainName, type },
    answer,
    server: '127.0.0.1:53 (udp)',
    authenticated: false,
    ...fields,
  };
}

export function declaration(answer: Answer, zone: string, path = 'zones/db.2606', line = 12): DeclaredLookup {
  if (answer.kind === 'failure') throw new TypeError('a zone file does not fail');
  return { answer, zone: zone as DomainName, locations: [{ path, line }] };
}

export interface Situation {
  readonly pair?: Expectation;
  /** Live answers; `undefined` is not asked. */
  readonly reverse?: Answer | Partial<Lookup>;
  readonly forward?: Answer | Partial<Lookup>;
  /** Forward answers of PTR targets. */
  readonly confirmations?: Readonly<Record<string, Answer | Partial<Lookup>>>;
  readonly declaredReverse?: Answer | DeclaredLookup;
  readonly declaredForward?: Answer | DeclaredLookup;
  readonly health?: Health;
}

export function observe(situation: Situation): Observation {
  const expectation = situation.pair ?? pair();
  const type = addressTypeOf(expectation.address);
  const live = (name: string, asked: QuestionType, given: Answer | Partial<Lookup> | undefined) => {
    if (given === undefined) return undefined;
    if ('kind' in given) return lookup(name, asked, given);
    return lookup(name, asked, given.answer ?? nxdomain(), given);
  };
  const held = (zone: string, path: string, given: Answer | DeclaredLookup | undefined) =>
    given === undefined || !('kind' in given) ? given : declaration(given, zone, path);
  const forward = live(expectation.name, type, situation.forward);
  const reverse = live(reverseNameOf(expectation.address), 'PTR', situation.reverse);
  const confirmations = Object.entries(situation.confirmations ?? {}).map(
    ([name, given]) => live(name, type, given)!,
  );
  const declaredReverse = held(REVERSE_ZONE, 'zones/db.2606', situation.declaredReverse);
  const declaredForward = held('example', 'zones/db.example', situation.declaredForward);
  return {
    expectation,
    ...(forward || reverse || confirmations.length > 0
      ? { live: { confirmations, ...(forward && { forward }), ...(reverse && { reverse }) } }
      : {}),
    ...(declaredReverse || declaredForward
      ? {
          declared: {
            ...(declaredReverse && { reverse: declaredReverse }),
            ...(declaredForward && { forward: declaredForward }),
          },
        }
      : {}),
    ...(situation.health && { health: situation.health }),
  };
}

export interface World {
  readonly stage?: RuleContext['stage'];
  readonly offline?: boolean;
  readonly networks?: RuleContext['networks'];
  /** Name and address pairs that the repository declares. */
  readonly declares?: readonly (readonly [string, string])[];
  readonly baseDeclares?: readonly (readonly [string, string])[];
  /** Whether there is a reverse zone for the address, whatever it says. */
  readonly hasReverseZone?: boolean;
}

export function contextOf(world: World = {}): RuleContext {
  const declares = world.declares ?? [[NAME, ADDRESS]];
  const addressesOf = (pairs: readonly (readonly [string, string])[], name: string) =>
    pairs.filter(([declared]) => declared === name).map(([, address]) => address as IpAddress);
  return {
    stage: world.stage ?? 'pre-publish',
    offline: world.offline ?? false,
    networks: world.networks ?? [],
    namesOf: (address) =>
      declares.filter(([, declared]) => declared === address).map(([name]) => name as DomainName),
    addressesOf: (name) => addressesOf(declares, name),
    exists: (name) => declares.some(([owner]) => isAtOrBelow(owner as DomainName, name)),
    hasReverseZone: () => world.hasReverseZone ?? false,
    baseAddressesOf: (name) => addressesOf(world.baseDeclares ?? [], name),
    now: NOW,
  };
}

export const POLICY: JudgePolicy = { rules: new Map(), ignore: [], scope: 'changed' };

export function judgeOne(situation: Situation, world: World = {}, policy: Partial<JudgePolicy> = {}) {
  return createJudge({ ...POLICY, ...policy }, contextOf(world)).judgeObservation(observe(situation));
}

/** One row of an accept/reject table: everything that is found, and nothing else. */
export interface Row extends Situation, World {
  readonly title: string;
  readonly state: string | null;
  /** `rule` or `rule:severity` where the severity is not the rule's own error. */
  readonly finds?: readonly string[];
  readonly skip?: string;
}

export function outcomeOf(row: Row) {
  const { result, findings, skip } = judgeOne(row, row);
  return {
    state: result?.state ?? null,
    finds: findings.map(({ rule, severity }) => (severity === 'error' ? rule : `${rule}:${severity}`)),
    ...(skip === null ? {} : { skip: skip.reason }),
  };
}

export function expectedOf({ state, finds, skip }: Row) {
  return { state, finds: finds ?? [], ...(skip === undefined ? {} : { skip }) };
}

import type { SignedZone, Validity } from '../signing.ts';
import { signZone } from '../signing.ts';
import {
  DEAD,
  expiredForwardZoneOf,
  type Family,
  forwardZoneOf,
  PARENTS,
  PARENTS_V6,
  PLOTS,
  type Plot,
  RECURSIVE,
  reverseZoneOf,
  SILENT,
  TERRITORIES,
  type Territory,
} from './places.ts';
import { classlessZoneOf, pairOf, SITUATIONS } from './situations.ts';

/** Zone file text by apex, for the parents and for each territory's server, and the root's key. */
export interface World {
  readonly parents: Readonly<Record<string, string>>;
  readonly territories: ReadonlyMap<Territory, Readonly<Record<string, string>>>;
  /** Apexes whose text brings its signatures along. */
  readonly signed: ReadonlySet<string>;
  /** DS data of the root's key. */
  readonly trustAnchor: string;
}

export const ROOT_HINTS = `. 3600 IN NS a.root.test.\na.root.test. 3600 IN A ${PARENTS}\n`;

const SOA = '@ SOA ns1.example.net. hostmaster.example.net. 1 7200 900 1209600 300';
const FAMILIES: readonly Family[] = [4, 6];
const LONG_AGO: Validity = { from: '20200101000000', until: '20200201000000' };
const LONG_AHEAD: Validity = { from: '20370101000000', until: '20370201000000' };

/** Plots whose zones are signed, and for when. */
const VALIDITY: Partial<Record<Plot, Validity | undefined>> = {
  signed: undefined,
  expired: LONG_AGO,
  early: LONG_AHEAD,
  'wrong-ds': undefined,
};

/** Lines by apex; a line goes to the zone that is the longest match of its owner. */
type Draft = Map<string, string[]>;

function put(draft: Draft, line: string): void {
  const owner = line.slice(0, line.indexOf(' '));
  const apex = [...draft.keys()]
    .filter((zone) => zone === '.' || owner === zone || owner.endsWith(`.${zone}`))
    .sort((a, b) => b.length - a.length)[0];
  if (apex === undefined) throw new Error(`no zone for: ${line}`);
  draft.get(apex)!.push(absolute(line));
}

/** Names are written without final dots. */
function absolute(line: string): string {
  const [owner, type, ...data] = line.split(' ');
  const isName = ['PTR', 'CNAME', 'DNAME', 'NS'].includes(type!);
  const last = data.join(' ');
  return `${owner === '.' ? '' : owner}. ${type} ${isName && last !== '.' ? `${last}.` : last}`;
}

/** Builds and signs every zone; `scratch` is a folder for keys. */
export async function buildWorld(scratch: string): Promise<World> {
  const parents: Draft = new Map();
  for (const apex of ['.', 'arpa', 'in-addr.arpa', 'ip6.arpa', 'org', 'example.org'])
    parents.set(apex, [SOA, '@ NS a.root.test.']);
  put(parents, `a.root.test A ${PARENTS}`);
  for (const [parent, child] of [
    ['.', 'arpa'],
    ['arpa', 'in-addr.arpa'],
    ['arpa', 'ip6.arpa'],
    ['.', 'org'],
    ['org', 'example.org'],
  ] as const)
    parents.get(parent)!.push(absolute(`${child} NS a.root.test`));
  put(parents, `silent.example.org A ${SILENT}`);
  put(parents, `dead.example.org A ${DEAD}`);
  put(parents, `six.example.org AAAA ${PARENTS_V6}`);
  put(parents, `recursive.example.org A ${RECURSIVE.bind}`);

  const signed = new Set(parents.keys());
  const territories = new Map<Territory, Record<string, string>>();
  const digests: string[] = [];
  await Promise.all(
    TERRITORIES.map(async (territory) => {
      const { own, alsoAtParents } = draftOf(territory, parents);
      for (const [apex, lines] of alsoAtParents) parents.set(apex, lines);
      const texts: Record<string, string> = {};
      await Promise.all(
        [...own].map(async ([apex, lines]) => {
          const text = lines.join('\n');
          const plan = signingOf(apex, territory);
          if (plan === undefined) {
            texts[apex] = text;
            return;
          }
          const zone = await signZone(scratch, apex, text, plan.validity);
          texts[apex] = zone.text;
          signed.add(apex);
          digests.push(`${apex} DS ${plan.wrongDs ? wrong(zone.ds) : zone.ds}`);
        }),
      );
      for (const family of FAMILIES)
        texts[reverseZoneOf('broken', territory, family)] = 'this is no zone file';
      territories.set(territory, texts);
    }),
  );

  const parentTexts: Record<string, string> = {};
  for (const [apex, lines] of parents) parentTexts[apex] = lines.join('\n');
  for (const digest of digests) putDs(parents, digest);
  let root: SignedZone | undefined;
  // The child first: its key has a digest in the parent.
  for (const apex of ['ip6.arpa', 'in-addr.arpa', 'arpa', 'example.org', 'org', '.']) {
    root = await signZone(scratch, apex, parents.get(apex)!.join('\n'));
    parentTexts[apex] = root.text;
    if (apex !== '.') putDs(parents, `${apex} DS ${root.ds}`);
  }
  return { parents: parentTexts, territories, signed, trustAnchor: root!.ds };
}

/** The zones of one territory; its delegations go into the parents' draft. */
function draftOf(territory: Territory, parents: Draft): { own: Draft; alsoAtParents: Draft } {
  const forward = forwardZoneOf(territory);
  const server = `ns.${forward}`;
  // Holds none of this territory's zones, and says REFUSED.
  const neighbour = `ns.${forwardZoneOf(TERRITORIES[territory.number % TERRITORIES.length]!)}`;
  const own: Draft = new Map();
  const alsoAtParents: Draft = new Map();
  const delegate = (zone: string, servers: readonly string[]) => {
    for (const each of servers) put(parents, `${zone} NS ${each}`);
  };
  const zoneWith = (servers: readonly string[]) => [SOA, ...servers.map((name) => `@ NS ${name}.`)];

  own.set(forward, [...zoneWith([server]), `${server}. A ${territory.address}`]);
  delegate(forward, [server]);
  put(parents, `${server} A ${territory.address}`);
  const expired = expiredForwardZoneOf(territory);
  own.set(expired, zoneWith([server]));
  delegate(expired, [server]);

  for (const plot of PLOTS) {
    for (const family of FAMILIES) {
      const zone = reverseZoneOf(plot, territory, family);
      const servers = serversOf(plot, server, neighbour);
      delegate(zone, servers);
      if (plot === 'broken' || plot === 'unserved' || plot === 'silent' || plot === 'dead') continue;
      if (plot === 'ipv6-only') alsoAtParents.set(zone, zoneWith(servers));
      else own.set(zone, zoneWith(servers));
      if (plot === 'ipv6-too') alsoAtParents.set(zone, zoneWith(servers));
      if (plot === 'inconsistent')
        alsoAtParents.set(zone, [...zoneWith(servers), `*.${zone}. PTR stale.${forward}.`]);
    }
  }
  for (const family of FAMILIES) {
    const zone = classlessZoneOf(territory, family);
    const above = family === 4 ? reverseZoneOf('usual', territory, 4) : forward;
    own.set(zone, zoneWith([server]));
    own.get(above)!.push(absolute(`${zone} NS ${server}`));
  }
  fill(own, alsoAtParents, territory);
  return { own, alsoAtParents };
}

/** The records of every situation, where they belong. */
function fill(own: Draft, alsoAtParents: Draft, territory: Territory): void {
  for (const situation of SITUATIONS) {
    for (const family of FAMILIES) {
      for (const line of situation.records(pairOf(situation, territory, family))) {
        const owner = line.slice(0, line.indexOf(' '));
        const zone = reverseZoneOf(situation.plot, territory, family);
        if (owner !== zone && !owner.endsWith(`.${zone}`)) put(own, line);
        else {
          if (own.has(zone)) put(own, line);
          if (alsoAtParents.has(zone) && situation.plot !== 'inconsistent') put(alsoAtParents, line);
        }
      }
    }
  }
}

function serversOf(plot: Plot, server: string, neighbour: string): readonly string[] {
  switch (plot) {
    case 'inconsistent':
      return [server, 'a.root.test'];
    case 'lame':
      return [server, neighbour];
    case 'not-authoritative':
      return [server, 'recursive.example.org'];
    case 'ipv6-only':
      return ['six.example.org'];
    case 'ipv6-too':
      return [server, 'six.example.org'];
    case 'silent':
      return ['silent.example.org'];
    case 'dead':
      return ['dead.example.org'];
    default:
      return [server];
  }
}

/** How a zone is signed; undefined where it is not. */
function signingOf(
  apex: string,
  territory: Territory,
): { readonly validity: Validity | undefined; readonly wrongDs: boolean } | undefined {
  if (apex === expiredForwardZoneOf(territory)) return { validity: LONG_AGO, wrongDs: false };
  for (const plot of Object.keys(VALIDITY) as Plot[]) {
    if (FAMILIES.some((family) => reverseZoneOf(plot, territory, family) === apex))
      return { validity: VALIDITY[plot], wrongDs: plot === 'wrong-ds' };
  }
  return undefined;
}

/** Into the zone above the owner, which is a zone itself. */
function putDs(parents: Draft, line: string): void {
  const owner = line.slice(0, line.indexOf(' '));
  const above = owner.includes('.') ? owner.slice(owner.indexOf('.') + 1) : '.';
  const apex = [...parents.keys()]
    .filter((zone) => zone === '.' || above === zone || above.endsWith(`.${zone}`))
    .sort((a, b) => b.length - a.length)[0]!;
  parents.get(apex)!.push(absolute(line));
}

/** The digest of some other key. */
function wrong(ds: string): string {
  return ds.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
}

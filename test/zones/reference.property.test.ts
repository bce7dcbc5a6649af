import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareNames,
  type DomainName,
  isAtOrBelow,
  labelsOf,
  nameFromLabels,
  parentOf,
} from '../../src/model/domain-name.ts';
import type { DnsRecord } from '../../src/model/record.ts';
import { createNameTree } from '../../src/zones/name-tree.ts';
import { createZones } from '../../src/zones/zones.ts';
import { inWords } from './declare.ts';

// Few labels, so that random names meet: an escaped dot and a wildcard among them.
const label = fc.constantFrom('a', 'b', 'c', '*', 'a.b', '\\');
const below = fc.array(label, { maxLength: 4 }).map((labels) => nameOf([...labels, 'z']));
const anywhere = fc.oneof(
  { weight: 6, arbitrary: below },
  fc.array(label, { minLength: 1, maxLength: 3 }).map(nameOf),
);

function nameOf(labels: readonly string[]): DomainName {
  const read = nameFromLabels(labels);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const record = fc
  .record({
    owner: below,
    kind: fc.oneof(
      { weight: 4, arbitrary: fc.constant('A') },
      fc.constantFrom('TXT', 'CNAME', 'CNAME', 'DNAME', 'NS', 'DS'),
    ),
    target: anywhere,
    octet: fc.nat(3),
  })
  .map(({ owner, kind, target, octet }): DnsRecord => {
    const data = kind === 'A' ? `192.0.2.${octet}` : kind === 'TXT' || kind === 'DS' ? `"${octet}"` : target;
    return { owner, type: kind, ttl: 60, data, location: { path: 'db' }, zone: 'z' as DomainName };
  });

/** RFC 1034 section 4.3.2 spelt out over a plain list, with none of the indexes. */
function reference(all: readonly DnsRecord[], asked: DomainName, type: string): string {
  const zone = all.filter((r) => isAtOrBelow(r.owner, 'z' as DomainName));
  let words = '';
  let qname = asked;
  const seen = new Set<string>();
  const follow = (kind: string, target: DomainName) => {
    words += `${kind} ${target}, `;
    seen.add(qname);
    qname = target;
  };
  for (let steps = 0; ; steps++) {
    if (seen.has(qname)) return `${words}loop`;
    if (steps > 16) return `${words}too-many-aliases`;
    const labels = labelsOf(qname);
    if (labels.at(-1) !== 'z') return `${words}outside`;
    let restart = false;
    let encloser = 'z' as DomainName;
    for (let depth = 1; depth <= labels.length; depth++) {
      const node = nameOf(labels.slice(labels.length - depth));
      const at = zone.filter((r) => r.owner === node);
      const ns = at.filter((r) => r.type === 'NS');
      if (depth > 1 && ns.length > 0 && !(node === qname && type === 'DS')) {
        const servers = [...new Set(ns.map((r) => r.data))].sort();
        const glue = ns
          .filter((r, i) => ns.findIndex((o) => o.data === r.data) === i)
          .flatMap((r) => zone.filter((o) => o.owner === r.data && o.type === 'A'))
          .filter((r, i, list) => list.findIndex((o) => o.owner === r.owner && o.data === r.data) === i)
          .map((r) => r.data)
          .sort();
        return `${words}cut ${node} ${[...servers, ...glue].join(' ')}`;
      }
      const dname = at.find((r) => r.type === 'DNAME');
      if (dname !== undefined && node !== qname) {
        const made = nameFromLabels([...labels.slice(0, -depth), ...labelsOf(dname.data as DomainName)]);
        if (!made.ok) return `${words}name-too-long`;
        if (type === 'CNAME') return `${words}${made.value}`;
        follow('DNAME', made.value);
        restart = true;
        break;
      }
      if (zone.some((r) => isAtOrBelow(r.owner, node))) encloser = node;
      else break;
    }
    if (restart) continue;
    const wildcard = encloser !== qname;
    const source = wildcard ? nameOf(['*', ...labelsOf(encloser)]) : qname;
    if (wildcard && !zone.some((r) => isAtOrBelow(r.owner, source))) return `${words}nxdomain z`;
    const at = zone.filter((r) => r.owner === source);
    const cname = at.find((r) => r.type === 'CNAME');
    if (cname !== undefined && type !== 'CNAME') {
      follow('CNAME', cname.data as DomainName);
      continue;
    }
    const data = [...new Set(at.filter((r) => r.type === type).map((r) => r.data))].sort();
    if (data.length === 0) return `${words}nodata z`;
    return `${words}${wildcard ? 'wildcard ' : ''}${data.join(' | ')}`;
  }
}

test('the lookup agrees with the algorithm as the RFC spells it out', () => {
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 12 }),
      fc.array(fc.tuple(anywhere, fc.constantFrom('A', 'TXT', 'CNAME', 'DS', 'DNAME')), {
        minLength: 1,
        maxLength: 8,
      }),
      (all, questions) => {
        const zones = createZones();
        zones.addZone('z' as DomainName, undefined, true);
        for (const one of all) zones.add(one);
        for (const [owner, type] of questions) {
          expect(inWords(zones, `${owner} ${type}`)).toBe(reference(all, owner, type));
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test('the compact tree knows exactly the names that exist, in whatever order they were added', () => {
  fc.assert(
    fc.property(fc.array(below, { maxLength: 15 }), fc.array(below, { maxLength: 15 }), (names, others) => {
      const apex = 'z' as DomainName;
      const tree = createNameTree(apex);
      const existing = new Set<DomainName>([apex]);
      for (const added of names) {
        tree.add(added);
        for (let at = added; at !== apex; at = parentOf(at)) existing.add(at);
      }
      for (const asked of [...existing, ...others]) {
        expect(tree.has(asked)).toBe(existing.has(asked));
        const encloser = [...existing]
          .filter((one) => isAtOrBelow(asked, one))
          .sort(compareNames)
          .at(-1);
        expect(tree.closestEncloser(asked)).toBe(encloser);
      }
    }),
    { numRuns: 2000 },
  );
});

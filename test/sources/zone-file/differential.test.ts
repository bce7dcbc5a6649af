import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DnsRecord } from '../../../src/model/record.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { programOf, withPrograms } from '../../servers/daemon.ts';
import { bindFolder } from './bind.ts';
import { mutated, random, randomZone } from './random-zone.ts';
import { readAll } from './read.ts';

const ZONES = Number(process.env.ZONES ?? 60);
const FIRST = Number(process.env.FIRST_ZONE ?? 1);

/** Our record as BIND writes it: final dots, TXT in quotes, generic data in upper case, RP and the like as they are. */
function asBind({ owner, ttl, type, data }: DnsRecord): string {
  const isName = ['NS', 'CNAME', 'DNAME', 'PTR'].includes(type);
  const dotted = isName && data !== '.' ? `${data}.` : data;
  return `${owner === '.' ? '.' : `${owner}.`} ${ttl} ${type} ${dotted}`;
}

/**
 * Lines to compare: case survives in BIND's data and not in ours, and where records of one owner and type have several
 * TTLs, BIND gives all of them one.
 */
function comparable(lines: readonly string[]): string[] {
  const split = lines.map((line) => /^(\S+) (\d+) (\S+) (.*)$/.exec(line.toLowerCase())!);
  const sizes = new Map<string, number>();
  const unique = new Map(split.map((parts) => [`${parts[1]} ${parts[3]} ${parts[4]}`, parts]));
  for (const [, owner, , type] of unique.values())
    sizes.set(`${owner} ${type}`, (sizes.get(`${owner} ${type}`) ?? 0) + 1);
  return [...unique.values()]
    .map(
      ([, owner, ttl, type, data]) =>
        `${owner} ${sizes.get(`${owner} ${type}`) === 1 ? ttl : '*'} ${type} ${data}`,
    )
    .sort();
}

function compare(files: Record<string, string>, bind: ReturnType<typeof bindFolder>) {
  const theirs = bind.read(files, 'example.org');
  const ours = readAll('zone', memoryTree(files), 'example.org');
  return { theirs, ours };
}

describe.runIf(withPrograms({ 'named-compilezone': 'bind9-utils' }))(
  'named-compilezone reads the same',
  () => {
    let bind: ReturnType<typeof bindFolder>;
    beforeAll(() => {
      expect(programOf('named-compilezone'), 'it must be installed where CI is set').toBeDefined();
      bind = bindFolder();
    });
    afterAll(() => bind?.remove());

    test(`${ZONES} random zones: the same records`, { timeout: 60_000 }, () => {
      for (let seed = FIRST; seed < FIRST + ZONES; seed++) {
        const files = { ...randomZone(seed) };
        const { theirs, ours } = compare(files, bind);
        const about = `zone ${seed}:\n${files.zone}\n--\n${files.include}\n${theirs.messages}`;
        expect(theirs.accepted, `BIND refuses ${about}`).toBe(true);
        if (!theirs.accepted) continue;
        expect(ours.defects, about).toEqual([]);
        expect(ours.zone, about).toMatchObject({ apex: 'example.org', complete: true });
        expect(comparable(ours.records.map(asBind)), about).toEqual(comparable(theirs.records));
      }
    });

    test(`${ZONES} broken zones: a complaint where BIND refuses, the same records where it does not`, {
      timeout: 60_000,
    }, () => {
      let refused = 0;
      for (let seed = FIRST; seed < FIRST + ZONES; seed++) {
        const { zone, include } = randomZone(seed);
        const files = { zone: mutated(zone, random(seed)), include };
        const { theirs, ours } = compare(files, bind);
        // BIND refuses a directive that ends with the file instead of a newline; its meaning is plain, so it is read.
        if (/\n\$[^\n]*$/.test(files.zone)) continue;
        // A type that was registered after BIND 9.18; `CLASS1` broken in two is enough to meet it.
        if (/unknown RR type 'CLA'/.test(theirs.messages)) continue;
        // BIND takes the reserved class 0 for no class at all.
        if (/\bclass0+\b/i.test(files.zone)) continue;
        // BIND looks into the generic data of types that it knows; here only names and addresses are looked into.
        if (/\btype(?!1\b|65280\b)\d/i.test(files.zone)) continue;
        // What BIND holds against the data of a zone as a whole is not a matter of reading it.
        if (
          /CNAME and other data|multiple RRs of singleton|has \d+ SOA|no SOA|has no NS|has no address records|!= zone class|invalid NS owner|at top of zone|TTL set to prior/.test(
            theirs.messages,
          )
        )
          continue;
        const about = `zone ${seed}:\n${files.zone}\n--\n${files.include}\n${theirs.messages}`;
        expect(ours.defects.length === 0, `${JSON.stringify(ours.defects)} ${about}`).toBe(theirs.accepted);
        if (theirs.accepted)
          expect(comparable(ours.records.map(asBind)), about).toEqual(comparable(theirs.records));
        else refused++;
      }
      expect(refused).toBeGreaterThan(ZONES / 4);
    });
  },
);

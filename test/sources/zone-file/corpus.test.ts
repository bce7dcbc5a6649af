import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { workingTree } from '../../../src/repository/working-tree.ts';
import { readAll } from './read.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const tree = workingTree(CORPUS);

function load(name: string) {
  return JSON.parse(readFileSync(`${CORPUS}/expected/${name}.json`, 'utf8'));
}

interface ExpectedRecord {
  name: string;
  type: string;
  rdata: string;
  ttl: number;
  file: string;
  line: number;
}

interface ExpectedZone {
  file: string;
  origin: string;
  bind: 'ok' | 'refused' | 'refused as a zone';
  records?: ExpectedRecord[];
}

/** Zones that BIND refuses for what a record says: the lines where we say so too. */
const UNREADABLE: Readonly<Record<string, readonly number[]>> = {
  'hickory/example.com.zone': [14, 25],
  'hickory/include.example.com.zone': [1],
  'dnscontrol/parse_tests/015-tlsa/foo.com.zone': [2],
  'dnscontrol/parse_tests/027-ds/foo.com.zone': [2, 3],
};

/** Zones that BIND 9.18 refuses and we read without complaint, and why. */
const DELIBERATELY_READ: Readonly<Record<string, string>> = {
  'dnspython/example':
    'a NAPTR whose expression BIND looks into, an NSEC3 hash of unusual length and a service parameter that was registered after BIND 9.18: none touches a name or an address',
};

const suites: readonly ExpectedZone[] = load('suites').zones;

describe('every zone of the suites gives the records that BIND reads', () => {
  test.each(suites.map((zone) => [zone.file, zone] as const))('%s', (file, expected) => {
    const read = readAll(file, tree, expected.origin);
    if (expected.bind === 'refused') {
      expect(read.defects.map((defect) => defect.location.line)).toEqual(
        file in DELIBERATELY_READ ? [] : UNREADABLE[file],
      );
      return;
    }
    expect(read.defects).toEqual([]);
    const folder = posix.dirname(file);
    const seen = read.records
      .filter((record) => ['A', 'AAAA', 'PTR'].includes(record.type))
      .map(({ owner, type, data, ttl, location }) => ({
        name: owner,
        type,
        rdata: data,
        ttl,
        file: posix.relative(folder, location.path),
        line: location.line,
      }));
    const wanted = expected.records!.map(({ name, type, rdata, ttl, file: at, line }) => ({
      name,
      type,
      rdata,
      ttl,
      file: at,
      line,
    }));
    expect(sorted(seen)).toEqual(sorted(wanted));
  });

  test('the tables name only zones that BIND refuses, and all of them', () => {
    const refused = suites.filter((zone) => zone.bind === 'refused').map((zone) => zone.file);
    expect([...Object.keys(UNREADABLE), ...Object.keys(DELIBERATELY_READ)].sort()).toEqual(refused.sort());
  });

  test('every type of the dnspython zone is read', () => {
    const { records } = readAll('dnspython/example', tree, 'example');
    expect(new Set(records.map((record) => record.type)).size).toBe(63);
  });

  test('data outside the zone is left out as BIND leaves it out', () => {
    const { skips } = readAll('hickory/default/nonewline.zone', tree, 'localhost');
    expect(skips.map((skip) => [skip.reason, skip.location.line])).toEqual([
      ['out-of-zone', 10],
      ['out-of-zone', 11],
      ['out-of-zone', 13],
    ]);
  });
});

describe('repositories that publish from zone files', () => {
  test('b4ldr/dns-zones: every pair with its line, the origin taken from the file name or $ORIGIN', () => {
    const expected = load('b4ldr+dns-zones');
    const seen = expected.zones.flatMap(({ file, origin }: ExpectedZone) => {
      const read = readAll(`repos/b4ldr+dns-zones/${file}`, tree);
      expect(read.defects).toEqual([]);
      expect(read.zone).toMatchObject({ apex: origin, complete: true });
      return read.records
        .filter(({ type }) => type === 'A' || type === 'AAAA')
        .map(({ owner, data, ttl, location }) => ({ name: owner, data, ttl, file, line: location.line }));
    });
    const wanted = expected.pairs.map((pair: ExpectedRecord & { address: string }) => ({
      name: pair.name,
      data: pair.address,
      ttl: pair.ttl,
      file: pair.file,
      line: pair.line,
    }));
    expect(wanted).toHaveLength(87);
    expect(sorted(seen)).toEqual(sorted(wanted));
  });

  test('thefathacker/coredns: every PTR with its line', () => {
    const expected = load('thefathacker+coredns');
    const seen = expected.zones.flatMap(({ file, origin }: ExpectedZone) => {
      const read = readAll(`repos/thefathacker+coredns/${file}`, tree);
      expect(read.defects).toEqual([]);
      expect(read.zone).toMatchObject({ apex: origin, complete: true });
      return read.records
        .filter(({ type }) => type === 'PTR')
        .map(({ owner, data, ttl, location }) => ({ owner, data, ttl, file, line: location.line }));
    });
    const wanted = expected.ptrs.map(
      (ptr: { owner: string; target: string; ttl: number; file: string; line: number }) => ({
        owner: ptr.owner,
        data: ptr.target,
        ttl: ptr.ttl,
        file: ptr.file,
        line: ptr.line,
      }),
    );
    expect(wanted).toHaveLength(64);
    expect(sorted(seen)).toEqual(sorted(wanted));
  });
});

function sorted(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

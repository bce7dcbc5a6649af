// biome-ignore-all lint/suspicious/noTemplateCurlyInString: $GENERATE writes its modifiers like that.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDomainName } from '../../../src/model/domain-name.ts';
import { parseIpAddress } from '../../../src/model/ip-address.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { mutated, random, randomZone } from './random-zone.ts';
import { type ReadZone, readAll } from './read.ts';

const SCRAP = fc.constantFrom(
  ...[
    'a',
    '@',
    '.',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '(',
    ')',
    '"',
    ';',
    '\\',
    '\\000',
    '$',
    '$ORIGIN ',
    '$TTL ',
  ],
  ...[
    '$INCLUDE ',
    '$GENERATE ',
    '0-9 ',
    '1-3/2',
    '${0,2,d}',
    'IN ',
    'CH',
    ' A ',
    ' AAAA ',
    ' PTR ',
    ' TXT ',
    ' SOA ',
  ],
  ...[
    '192.0.2.1',
    '::1',
    '1h',
    '60 ',
    'TYPE9 ',
    '\\# ',
    'zone',
    '; ptr-gate: ignore ',
    '-- x',
    '\0',
    '\u00e9',
    '\u{1f600}',
  ],
  ...[
    'MX 10 ',
    'DS 1 8 2 ',
    'RRSIG ',
    'HTTPS 1 . ',
    'a=',
    'IPSECKEY 1 3 1 ',
    'HIP ',
    'NSEC a ',
    'CAA 0 issue ',
  ],
);

/** Whatever the text: everything that comes out is well-formed and has a place in the file. */
function check(text: string | Uint8Array, chunkOctets?: number): ReadZone {
  const tree = memoryTree({ zone: text, include: 'x A 192.0.2.1\n' }, chunkOctets);
  const read = readAll('zone', tree, 'example.org');
  const lineCount = Buffer.from(text as string)
    .toString('latin1')
    .split('\n').length;
  for (const { owner, type, data, location } of read.records) {
    expect(parseDomainName(owner)).toEqual({ ok: true, value: owner });
    if (type === 'A' || type === 'AAAA') expect(parseIpAddress(data)).toEqual({ ok: true, value: data });
    if (['NS', 'CNAME', 'DNAME', 'PTR'].includes(type)) expect(parseDomainName(data).ok).toBe(true);
    expect(location.column).toBeGreaterThan(0);
  }
  for (const { location } of [...read.records, ...read.defects, ...read.skips]) {
    if (location.path !== 'zone' || location.line === undefined) continue;
    expect(location.line).toBeLessThanOrEqual(lineCount);
    expect(location.endLine ?? location.line).toBeLessThanOrEqual(lineCount);
    if (location.endColumn !== undefined && location.endLine === undefined)
      expect(location.endColumn).toBeGreaterThan(location.column!);
  }
  return read;
}

describe('no text brings the reader down', () => {
  test('scraps of syntax', () => {
    fc.assert(
      fc.property(fc.array(SCRAP, { maxLength: 60 }), (scraps) => void check(scraps.join(''))),
      {
        numRuns: 1500,
      },
    );
  });

  test('octets', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        // A byte order mark of UTF-16 refuses the file as a whole.
        const isUtf16 = /^(?:\xfe\xff|\xff\xfe)/.test(Buffer.from(octets).toString('latin1'));
        if (isUtf16) expect(() => check(octets)).toThrow(SourceError);
        else check(octets);
      }),
      { numRuns: 500, examples: [[Uint8Array.from([254, 255])]] },
    );
  });

  test('broken zones, in pieces of any size as in one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 40 }), (seed, chunkOctets) => {
        const text = mutated(randomZone(seed).zone, random(seed));
        expect(check(text, chunkOctets)).toEqual(check(text));
      }),
      { numRuns: 150 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../../src/model/domain-name.ts';
import type { Declaration } from '../../../src/sources/source.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { readZone } from '../../../src/sources/zone-file/read-zone.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { lines, readAll, readText } from './read.ts';

/** A file that exists only while it is read. */
function* repeated(piece: string, times: number, last: string): Generator<Buffer> {
  const octets = Buffer.from(piece);
  for (let i = 0; i < times; i++) yield octets;
  yield Buffer.from(last);
}

function readPieces(pieces: Iterable<Buffer>): Declaration[] {
  const tree = { ...memoryTree({}), chunks: () => pieces };
  return [...readZone({ path: 'zone', origin: 'example.org' as DomainName }, tree)];
}

const MIB = 1024 * 1024;

describe('one line of 200 MB', () => {
  test.each([
    ['of text', 'x'.repeat(MIB)],
    ['of words', 'x '.repeat(MIB / 2)],
    ['of a comment', `;${'x'.repeat(MIB - 1)}`],
    ['of quoted text', `"${'x'.repeat(MIB - 1)}`],
    ['of escapes', '\\x'.repeat(MIB / 2)],
  ])('%s is refused, and what follows is read', (_what, piece) => {
    const found = readPieces(repeated(piece, 200, '\n$TTL 1\na A 192.0.2.1\n'));
    const [defect, record, zone] = found;
    expect(defect).toMatchObject({ kind: 'defect', defect: { location: { path: 'zone', line: 1 } } });
    expect(defect?.kind === 'defect' && defect.defect.message).toMatch(/longer than 1048576 octets/);
    expect(record).toMatchObject({
      kind: 'record',
      record: { owner: 'a.example.org', location: { line: 3 } },
    });
    expect(zone).toMatchObject({ kind: 'zone', complete: false });
    expect(found).toHaveLength(3);
  });
});

test('a parenthesis that 200 MB do not close is complained about where it opens, and the next record is read', () => {
  function* pieces() {
    yield Buffer.from('$TTL 1\na TXT ( "x"\n');
    yield* repeated('  "y"\n'.repeat(MIB / 6), 200, 'last A 192.0.2.1\n');
  }
  const found = readPieces(pieces());
  expect(found).toHaveLength(3);
  expect(found[0]).toMatchObject({ kind: 'defect', defect: { location: { line: 2, column: 7 } } });
  const line = 2 + 200 * Math.floor(MIB / 6) + 1;
  expect(found[1]).toMatchObject({ record: { owner: 'last.example.org', location: { line } } });
  expect(found[2]).toMatchObject({ kind: 'zone', complete: false });
});

test('a file of nothing but open parentheses ends soon', () => {
  const { defects, zone } = readText('a A ( 192.0.2.1\n'.repeat(20_000));
  expect(defects).toHaveLength(32);
  expect(defects.at(-1)!.message).toContain('not read further');
  expect(zone?.complete).toBe(false);
});

test('complaints are listed up to a number and counted beyond it', () => {
  const { defects, skips } = readText(`${'a FOO x\n'.repeat(5000)}${'x.net. 1 A 192.0.2.1\n'.repeat(3000)}`);
  expect(defects).toHaveLength(1001);
  expect(defects.at(-1)!.message).toContain('4000 further records');
  expect(skips).toHaveLength(1001);
  expect(skips.at(-1)!.detail).toContain('2000 further records');
});

test('a message stays short, whatever the file holds', () => {
  const { defects } = readText(`a ${'x'.repeat(500_000)} y\n${'y'.repeat(500_000)} A 192.0.2.1\n`);
  expect(defects).toHaveLength(2);
  for (const { message } of defects) expect(message.length).toBeLessThan(1000);
});

test('many $GENERATE lines come to an end', () => {
  const { defects } = readText(
    `$TTL 1\n${'$GENERATE 0-1000000 a$.other. A 192.0.2.1 extra\n'.repeat(50)}$GENERATE 0-1048576 a A 192.0.2.1\n`,
  );
  expect(defects).toHaveLength(51);
});

test('inclusions that double at every level come to an end', () => {
  const files: Record<string, string> = { zone: '$TTL 1\n$INCLUDE f0\n' };
  for (let i = 0; i < 40; i++) files[`f${i}`] = `$INCLUDE f${i + 1}\n$INCLUDE f${i + 1}\n`;
  const { defects, zone } = readAll('zone', memoryTree(files), 'example.org');
  expect(defects[0]!.message).toContain('more than 32 files include one another');
  expect(defects.some(({ message }) => message.includes('further records'))).toBe(true);
  expect(zone?.complete).toBe(false);
});

test('a large file included over and over is refused', () => {
  const big = Buffer.alloc(16 * MIB, `; ${'x'.repeat(1000)}\n`);
  const tree = memoryTree({ zone: '$TTL 1\n$INCLUDE big\n'.repeat(100), big }, 4 * MIB);
  let error: unknown;
  try {
    readAll('zone', tree, 'example.org');
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(SourceError);
  expect(String(error)).toMatch(/268435456 octets/);
});

test('an include that leads outside the repository says so', () => {
  const tree = memoryTree({ 'zones/db': '$TTL 1\n$INCLUDE ../../etc/passwd\na A 192.0.2.1\n' });
  const read = readAll('zones/db', tree, 'example.org');
  expect(read.defects[0]!.message).toMatch(/outside the repository/);
  expect(lines(read)).toEqual(['a.example.org 1 A 192.0.2.1']);
});

test('whoever stops reading early closes the file', () => {
  let closed = 0;
  const tree = {
    ...memoryTree({ inc: '' }),
    *chunks(path: string) {
      try {
        yield Buffer.from(path === 'inc' ? 'a A 192.0.2.1\n' : '$TTL 1\n$INCLUDE inc\n');
        yield Buffer.from('b A 192.0.2.2\n');
      } finally {
        closed++;
      }
    },
  };
  for (const { kind } of readZone({ path: 'zone', origin: 'example.org' as DomainName }, tree))
    if (kind === 'record') break;
  expect(closed).toBe(2);
});

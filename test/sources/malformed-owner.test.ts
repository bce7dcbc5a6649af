import { expect, test } from 'vitest';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { declare } from '../../src/sources/declared.ts';
import { expectations } from '../../src/sources/expect.ts';
import { read } from '../../src/sources/read.ts';
import { zone } from '../offline.ts';

/** What the one malformed owner of the files is told to be, as the zone to write into and the line. */
async function repair(files: Readonly<Record<string, string>>) {
  const patterns = Object.keys(files).map((pattern) => ({ pattern }));
  const readable = await read(memoryTree(files), patterns);
  const policy = { stage: 'pre-publish', match: undefined, networks: undefined } as const;
  const found = [...expectations(readable, declare(readable), policy)];
  const defects = found.flatMap((one) => (one.kind === 'defect' ? [one.defect] : []));
  expect(defects.map(({ kind }) => kind)).toEqual(['reverse-name-malformed']);
  return { text: defects[0]!.remedy, ...defects[0]!.fix };
}

const CHILD = '64-127.76.198.185.in-addr.arpa';
const PARENT = '76.198.185.in-addr.arpa';
const child = { 'db.child': zone(CHILD, '66 PTR ns2.example.net.', '200 PTR lost.example.net.') };

test('an owner of the same zone is written in place of the wrong one', async () => {
  expect(await repair({ 'db.reverse': zone('2.0.192.in-addr.arpa', '025 PTR a.example.net.') })).toEqual({
    text: 'Write this record in place of the wrong one',
    zone: '2.0.192.in-addr.arpa',
    record: '25 IN PTR a.example.net.',
  });
});

test('an owner of another zone that the repository holds is moved there', async () => {
  expect(
    await repair({
      ...child,
      'db.parent': zone(PARENT, '64-127 NS ns1', '$GENERATE 64-127 $ CNAME $.64-127'),
    }),
  ).toEqual({
    text: `Move the record out of ${CHILD}, which does not hold the address, into ${PARENT}`,
    zone: PARENT,
    record: '200 IN PTR lost.example.net.',
  });
});

test('the move ends where the parent leads the reverse name', async () => {
  const sibling = '192-255.76.198.185.in-addr.arpa';
  expect(
    await repair({
      ...child,
      'db.parent': zone(PARENT, '192-255 NS ns1', '$GENERATE 192-255 $ CNAME $.192-255'),
      'db.sibling': zone(sibling, '193 PTR other.example.net.'),
    }),
  ).toEqual({
    text: `Move the record out of ${CHILD}, which does not hold the address, into ${sibling}`,
    zone: sibling,
    record: '200 IN PTR lost.example.net.',
  });
});

test('of a child zone without its parent the parent is named, or what that delegates to', async () => {
  expect(await repair(child)).toEqual({
    text: `Move the record out of ${CHILD}, which does not hold the address, into ${PARENT}, or into the zone that this one leads the address to`,
    zone: PARENT,
    record: '200 IN PTR lost.example.net.',
  });
});

test('where no zone is known for it, the owner is whole', async () => {
  expect(
    await repair({ 'db.example.net': zone('example.net', '8.2.0.192.in-addr.arpa PTR a.example.net.') }),
  ).toEqual({
    text: 'Move the record out of example.net, which does not hold the address, into the zone that holds 8.2.0.192.in-addr.arpa',
    record: '8.2.0.192.in-addr.arpa. IN PTR a.example.net.',
  });
});

test('where the owner that was meant is unknown, no record is made up', async () => {
  expect(await repair({ 'db.reverse': zone('2.0.192.in-addr.arpa', '300 PTR a.example.net.') })).toEqual({
    text: 'Write the reverse name of the address: ptr-gate ptr ADDRESS prints it',
  });
});

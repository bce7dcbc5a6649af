import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { type RecordsEntry, read } from '../../src/sources/read.ts';
import { SourceError } from '../../src/sources/source.ts';
import { memoryTree } from '../repository/memory-tree.ts';

const tree = memoryTree({
  'named.conf': 'include "more.conf"; zone "example.org" { type primary; file "data"; };',
  'more.conf': 'include "rndc.key";',
  'rndc.key': 'key "rndc-key" { algorithm hmac-sha256; secret "x"; };',
  data: 'nothing that says what it is',
  'broken.conf': 'zone "a" {',
  other: 'nothing either',
});

async function paths(...entries: RecordsEntry[]): Promise<string[]> {
  return (await read(tree, entries)).map(({ path, source }) => `${path} ${source}`);
}

describe('a file that another one names and reads', () => {
  test('is not read a second time, also where nothing recognises it', async () => {
    expect(
      await paths(
        { pattern: 'data' },
        { pattern: 'more.conf' },
        { pattern: 'named.conf' },
        { pattern: 'rndc.key' },
      ),
    ).toEqual(['named.conf named-conf']);
  });

  test('is read as well where it is given an origin of its own', async () => {
    const origin = 'example.net' as DomainName;
    expect(await paths({ pattern: 'data', as: 'zone-file', origin }, { pattern: 'named.conf' })).toEqual([
      'data zone-file',
      'named.conf named-conf',
    ]);
  });
});

test('a file that nothing recognises and nobody names is an error', async () => {
  await expect(paths({ pattern: 'named.conf' }, { pattern: 'other' })).rejects.toThrow(
    /^other is in no format known here/,
  );
});

test('a configuration that cannot be read is an error before anything is asked', async () => {
  await expect(paths({ pattern: 'broken.conf' })).rejects.toThrow(SourceError);
});

test('a file is one file however its path is spelt, and has its plain path', async () => {
  const pattern = (text: string) => ({ pattern: text, as: 'zone-file' });
  expect(await paths(pattern('./data'), pattern('data'), pattern('x/../data'), pattern('.//data'))).toEqual([
    'data zone-file',
  ]);
});

test('a file is read once, whether its format is given or recognised', async () => {
  const twice = memoryTree({ 'ptr-gate.yml': 'expect: {a.example.org: 2001:db8::1}\n' });
  const files = await read(twice, [{ pattern: 'ptr-gate.yml', as: 'manifest' }, { pattern: 'ptr-gate.yml' }]);
  expect(files.map(({ path }) => path)).toEqual(['ptr-gate.yml']);
});

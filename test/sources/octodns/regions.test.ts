import { expect, test } from 'vitest';
import { memoryTree } from '../../../src/repository/memory-tree.ts';
import { declare } from '../../../src/sources/declared.ts';
import { expectations } from '../../../src/sources/expect.ts';
import { read } from '../../../src/sources/read.ts';

const ZONE = `---
cdn:
  type: AAAA
  dynamic:
    pools:
      us: {values: [{value: "2602:fe90::1"}, {value: "2602:fe90::2"}]}
      eu: {values: [{value: "2602:fe90::3"}]}
    rules: [{pool: us}]
  value: 2602:fe90::9
www:
  type: A
  geo: {NA-US-CA: [198.41.0.1], EU: 198.41.0.2}
  values: [198.41.0.9]
plain: {type: A, value: 198.41.0.8}
`;

test('pools and geo codes are the regions of their values; the default values belong to none', async () => {
  const files = await read(memoryTree({ 'config/example.org.yaml': ZONE }), [
    { pattern: 'config/example.org.yaml', as: 'octodns' },
  ]);
  const policy = { stage: 'published', match: undefined, networks: undefined } as const;
  const pairs = [...expectations(files, declare(files), policy)].flatMap((one) =>
    one.kind === 'expectation' ? [one.expectation] : [],
  );
  expect(pairs.map(({ name, address, region }) => `${name} ${address} ${region ?? '-'}`)).toEqual([
    'cdn.example.org 2602:fe90::9 -',
    'cdn.example.org 2602:fe90::1 us',
    'cdn.example.org 2602:fe90::2 us',
    'cdn.example.org 2602:fe90::3 eu',
    'www.example.org 198.41.0.9 -',
    'www.example.org 198.41.0.1 NA-US-CA',
    'www.example.org 198.41.0.2 EU',
    'plain.example.org 198.41.0.8 -',
  ]);
});

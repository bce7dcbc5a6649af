import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workingTree } from '../../src/repository/working-tree.ts';
import * as namedConf from '../../src/sources/named-conf/read.ts';
import * as octodns from '../../src/sources/octodns/read.ts';
import { declarationsOf } from './declarations.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'patterns-'));
  mkdirSync(join(root, 'zones'));
  writeFileSync(join(root, 'zones', `${'a'.repeat(60)}.${'a'.repeat(60)}.yaml`), '');
  writeFileSync(join(root, 'zones', 'a{b}.conf'), 'zone "a" { type hint; };');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  '{1..1000000000}*',
  `${'*a'.repeat(60)}b`,
  '[',
  '[[[[*',
  '{{{{*',
  '!(a|b)*',
  '@(*)',
  '**/**/**/*',
  '(*',
  '*\\',
])('the include %j is looked for in bounded time, and found missing', (pattern) => {
  writeFileSync(join(root, 'named.conf'), `include "${pattern.replaceAll('\\', '\\\\')}";`);
  const { skips } = declarationsOf(namedConf, 'named.conf', workingTree(root));
  expect(skips.map(({ reason }) => reason)).toEqual(['include-not-found']);
});

test('braces in an include are characters, as BIND reads them', () => {
  writeFileSync(join(root, 'named.conf'), 'include "zones/a{b}.*";');
  const { skips } = declarationsOf(namedConf, 'named.conf', workingTree(root));
  expect(skips.map(({ reason }) => reason)).toEqual(['not-primary']);
});

test.each([`'${'*a'.repeat(60)}b'`, "'*.{1..1000000000}'", "'(*'", "'[*'"])(
  'the zone pattern %s ends in a skip',
  (pattern) => {
    writeFileSync(
      join(root, 'octodns.yaml'),
      `providers: {a: {class: octodns.provider.yaml.YamlProvider, directory: zones}}\nzones: {${pattern}: {sources: [a]}}\n`,
    );
    const { skips } = declarationsOf(octodns, 'octodns.yaml', workingTree(root));
    expect(skips.map(({ reason }) => reason)).toEqual(['no-zone']);
  },
);

test.each(['{1..1000000000}', '../../../../etc', '/etc', '*', '[', '$(x)'])(
  'the directory %j of a provider is not in the repository',
  (directory) => {
    writeFileSync(
      join(root, 'octodns.yaml'),
      `providers: {a: {class: octodns.provider.yaml.YamlProvider, directory: '${directory}'}}\nzones: {x.example.: {sources: [a]}}\n`,
    );
    const { defects } = declarationsOf(octodns, 'octodns.yaml', workingTree(root));
    expect(defects[0]?.message).toMatch(/is not in the repository/);
  },
);

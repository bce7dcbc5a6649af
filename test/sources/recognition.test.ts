import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { workingTree } from '../../src/repository/working-tree.ts';
import { SOURCES } from '../../src/sources/index.ts';

const corpus = workingTree(fileURLToPath(new URL('../corpus', import.meta.url)));

/** Which source the files of the corpus belong to; the first form that matches counts, `undefined` is none. */
const BELONGS: readonly (readonly [RegExp, string | undefined])[] = [
  // No line of these says what they are, and neither does the name.
  [/^dnscontrol\/parse_tests\/domain-ip-map\.json$/, undefined],
  [/^hickory\/default\/root\.zone$|\/LICENSE\.zone$/, undefined],
  [/^octodns\/config\/include\/|^octodns\/config\/empty\.yaml$/, undefined],
  [/^dnscontrol\/parse_tests\/[0-9][^/]*\.json$|\/print-ir\.emulated\.json$/, 'dnscontrol'],
  [/^octodns\/config\//, 'octodns'],
  [/^hickory\/hosts$/, 'hosts'],
  [/\.zone$|^(?:dnspython\/example|octodns(?:-bind)?\/zones\/)/, 'zone-file'],
];

const files = corpus
  .glob('{dnscontrol,dnspython,hickory,octodns,octodns-bind,repos}/**')
  .filter((path) => !/(?:^|\/)(?:LICENSE|COPYING)[^/.]*$/.test(path));

/** The sources that are surest of the file. */
function surestOf(path: string, head: string): string[] {
  const sure = SOURCES.map((source) => ({ id: source.id, sure: source.recognises({ path }, head) }));
  const most = Math.max(...sure.map((one) => one.sure));
  return most === 0 ? [] : sure.filter((one) => one.sure === most).map(({ id }) => id);
}

describe('every file of the corpus belongs to one source', () => {
  test.each(files)('%s', (path) => {
    const belongs = BELONGS.find(([form]) => form.test(path));
    expect(belongs, 'a file that no form of the table matches').toBeDefined();
    const wanted = belongs![1] === undefined ? [] : [belongs![1]];
    expect(surestOf(path, corpus.read(path).toString('utf8', 0, 4096))).toEqual(wanted);
  });

  test('there are many', () => {
    expect(files.length).toBeGreaterThan(200);
  });
});

describe('files that speak of DNS records and are something else are nobody\u2019s', () => {
  test.each([
    ['compose.yaml', 'services:\n  web:\n    image: x\n    type: bind\n'],
    ['.github/workflows/test.yml', 'on: push\njobs:\n  a:\n    steps: []\n'],
    ['package.json', '{"name": "x", "domains": []}'],
    ['knot.conf', 'zone:\n  - domain: example.org\n    file: example.org.zone\n'],
    ['README.md', '# Zones\n\nwww has the type A and the value 192.0.2.1.\n'],
    ['values.yaml', 'service:\n  type: ClusterIP\n  port: 80\n'],
  ])('%s', (path, head) => {
    expect(surestOf(path, head)).toEqual([]);
  });
});

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf, TreeError } from '../../src/repository/tree.ts';
import { workingTree } from '../../src/repository/working-tree.ts';

let base: string;
let root: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'ptr-gate-tree-'));
  root = join(base, 'repository');
  for (const path of [
    'zones/sub',
    '.github',
    '.git/hooks',
    'node_modules/x',
    'repository-twin',
    'a/..b',
    'module',
    'CASE/.Git',
  ])
    mkdirSync(join(root, path), { recursive: true });
  const put = (path: string, text = path) => writeFileSync(join(root, path), text);
  for (const path of [
    'ptr-gate.yml',
    'zones/db.example.org',
    'zones/db.2001:db8',
    'zones/sub/db.deep',
    'zones/.hidden',
    'zones/name with [brackets]',
    '.github/ptr-gate.yml',
    '.git/config',
    '.gitmodules',
    '.gitattributes',
    'x.git',
    'module/.git',
    'module/db.module',
    'CASE/.Git/config',
    'node_modules/x/db.example.org',
    'a/..b/file',
  ])
    put(path);
  put('empty', '');
  put('large', 'x'.repeat(600_000));
  writeFileSync(join(base, 'secret'), 'secret');
  mkdirSync(join(base, 'repository-twin'));
  writeFileSync(join(base, 'repository-twin/file'), 'secret');
  symlinkSync('zones/db.example.org', join(root, 'inside'));
  symlinkSync('../secret', join(root, 'outside'));
  symlinkSync(base, join(root, 'up'));
  symlinkSync('loop', join(root, 'loop'));
  symlinkSync('nowhere', join(root, 'dangling'));
  symlinkSync('/dev/zero', join(root, 'device'));
  symlinkSync('../.git/config', join(root, 'zones/to-git'));
  symlinkSync('.git', join(root, 'git-folder'));
  symlinkSync('module/.git', join(root, 'to-module'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('reading', () => {
  test.each([
    'ptr-gate.yml',
    './ptr-gate.yml',
    'zones/../ptr-gate.yml',
    'a/..b/file',
    'zones/db.2001:db8',
    '.git/../ptr-gate.yml',
    '.github/ptr-gate.yml',
    '.gitmodules',
    '.gitattributes',
    'x.git',
  ])('%s is read', (path) => {
    const tree = workingTree(root);
    expect(tree.has(path)).toBe(true);
    expect(tree.read(path).toString()).toContain(path.split('/').at(-1)!);
    expect(Buffer.concat([...tree.chunks(path)])).toEqual(tree.read(path));
    expect(refusalOf(tree, path)).toBeUndefined();
  });

  test('a link is followed while it stays inside', () => {
    expect(workingTree(root).read('inside').toString()).toBe('zones/db.example.org');
  });

  test('the root itself may be reached through a link', () => {
    symlinkSync(root, join(base, 'link-to-root'));
    expect(workingTree(join(base, 'link-to-root')).has('ptr-gate.yml')).toBe(true);
  });

  test.each([
    ['../secret', 'lies outside the repository'],
    ['../repository-twin/file', 'lies outside the repository'],
    ['zones/../../secret', 'lies outside the repository'],
    ['/etc/hostname', 'lies outside the repository'],
    ['outside', 'is a link that leads outside the repository'],
    ['up/secret', 'is a link that leads outside the repository'],
    ['up/repository-twin/file', 'is a link that leads outside the repository'],
    ['device', 'is a link that leads outside the repository'],
    ['loop', 'its links form a loop'],
    ['dangling', 'there is no such file'],
    ['absent', 'there is no such file'],
    ['ptr-gate.yml/x', 'part of the path is a file'],
    ['zones', 'zones is a directory. Name a file, or a pattern such as zones/*.'],
    ['', 'is a directory'],
    ['a\0b', 'cannot be read'],
  ])('%j: %s', (path, message) => {
    const tree = workingTree(root);
    expect(tree.has(path)).toBe(false);
    expect(() => tree.read(path)).toThrow(TreeError);
    expect(() => tree.read(path)).toThrow(message);
    expect(() => [...tree.chunks(path)]).toThrow(message);
    expect(refusalOf(tree, path)).toEqual(
      /outside/.test(message) ? expect.stringContaining(message) : undefined,
    );
  });

  test.each([
    ...[
      '.git',
      '.git/config',
      './.git/config',
      'zones/../.git/config',
      '.git/absent',
      '.git/*',
      '.git/hooks/..',
    ],
    // As file systems spell it that fold case, drop what is invisible or trailing, or keep a short name.
    ...['.GIT/config', '.giT/config', '.g\u200cit/config', '.git./config', '.git /config', 'git~1/config'],
    ...['.git::$INDEX_ALLOCATION/config', '.git\\config', 'CASE/.Git/config'],
    // A submodule and a worktree have a file in its place.
    'module/.git',
    'module/.git/config',
  ])("%j is git's own", (path) => {
    const tree = workingTree(root);
    expect(tree.has(path)).toBe(false);
    expect(() => tree.read(path)).toThrow(TreeError);
    expect(() => tree.read(path)).toThrow(/lies in \.git, .* is never read/);
    expect(() => [...tree.chunks(path)]).toThrow(/never read/);
    expect(refusalOf(tree, path)).toMatch(/never read/);
  });

  test.each(['zones/to-git', 'git-folder/config', 'git-folder', 'to-module'])(
    '%s is a link that leads there',
    (path) => {
      const tree = workingTree(root);
      expect(tree.has(path)).toBe(false);
      expect(() => tree.read(path)).toThrow(/is a link that leads into \.git, .* is not followed/);
      expect(refusalOf(tree, path)).toMatch(/is not followed/);
    },
  );

  test('a file larger than what is wanted is refused before it is read', () => {
    expect(() => workingTree(root).read('large', 1000)).toThrow(
      'large has 600000 octets, more than the 1000',
    );
  });

  test('pieces are bounded, and make up the file', () => {
    const pieces = [...workingTree(root).chunks('large')];
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(256 * 1024);
    expect(Buffer.concat(pieces)).toHaveLength(600_000);
    expect([...workingTree(root).chunks('empty')]).toEqual([]);
  });

  test.runIf(process.getuid?.() !== 0)('a file that nobody may read', () => {
    writeFileSync(join(root, 'locked'), 'x');
    chmodSync(join(root, 'locked'), 0);
    expect(() => workingTree(root).read('locked')).toThrow('locked cannot be read: permission denied');
  });
});

describe('patterns', () => {
  test.each<[string, string[]]>([
    [
      'zones/*',
      [
        'zones/.hidden',
        'zones/db.2001:db8',
        'zones/db.example.org',
        'zones/name with [brackets]',
        'zones/to-git',
      ],
    ],
    ['zones/db.*', ['zones/db.2001:db8', 'zones/db.example.org']],
    ['zones/**/db.*', ['zones/db.2001:db8', 'zones/db.example.org', 'zones/sub/db.deep']],
    ['**/ptr-gate.yml', ['.github/ptr-gate.yml', 'ptr-gate.yml']],
    ['zones/db.{example,none}.org', ['zones/db.example.org']],
    ['zones/db.[e]*', ['zones/db.example.org']],
    ['zones', []],
    ['nothing/*', []],
    ['a/..b/*', ['a/..b/file']],
    ['../*', []],
    ['../secret', []],
    ['zones/../../*', []],
    ['{..,zones}/secret', []],
    ['@(..|zones)/secret', []],
    ['/etc/host*', []],
    ['up/*', []],
    ['up/**/secret', []],
    ['*/secret', []],
  ])('%s', (pattern, paths) => {
    expect(workingTree(root).glob(pattern)).toEqual(paths);
  });

  test('links to files are among them, and links that nobody can read: reading says why', () => {
    const links = ['dangling', 'device', 'inside', 'loop', 'outside'];
    expect(workingTree(root).glob('[dilou]*')).toEqual([...links, 'large'].sort());
  });

  test('neither what git keeps for itself nor what is installed', () => {
    const found = workingTree(root).glob('**/*');
    expect(found.filter((path) => /\.git(?:\/|$)|node_modules/i.test(path))).toEqual(['x.git']);
    expect(workingTree(root).glob('module/*')).toEqual(['module/db.module']);
    for (const pattern of [
      '.git/*',
      'CASE/.Git/*',
      'git-folder/*',
      '{.git,x}/config',
      '*/config',
      '.[g]it/config',
    ])
      expect([pattern, workingTree(root).glob(pattern)]).toEqual([pattern, []]);
    expect(found).toContain('.github/ptr-gate.yml');
  });
});

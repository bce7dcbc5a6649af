import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Git, openGit } from '../../src/repository/git.ts';
import { gitTree } from '../../src/repository/git-tree.ts';
import type { ObjectTree } from '../../src/repository/object-tree.ts';
import { TreeError } from '../../src/repository/tree.ts';
import { workingTree } from '../../src/repository/working-tree.ts';
import { clone, freshFolder, type History, history } from './history.ts';

function open(root: string): Git {
  const opened = openGit(root);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.git;
}

function treeOf({ root }: History, revision = 'HEAD'): ObjectTree {
  const git = open(root);
  return gitTree(git, git.commit(revision)!)!;
}

const text = (tree: { read(path: string): Buffer }, path: string) => tree.read(path).toString('utf8');

describe('the files of a commit', () => {
  const files = {
    'ptr-gate.yml': 'records: [zones/**]\n',
    'zones/db.example': 'a\n',
    'zones/deep/er/db.10': 'b\n',
    'zones/.hidden': 'h\n',
    'zones/with space:and colon': 's\n',
    'zones/naïve "quoted"\tname\nline': 'q\n',
    'zones/empty': '',
    'node_modules/x/db.example': 'no\n',
    'link-to-file': { link: 'zones/db.example' },
    'link-to-folder': { link: 'zones/deep' },
    linked: { link: 'zones' },
    'zones/up': { link: '../zones/./deep/../db.example' },
    'zones/loop': { link: 'loop' },
    'zones/outside': { link: '../../etc/passwd' },
    'zones/absolute': { link: '/etc/passwd' },
    'zones/dangling': { link: 'nowhere' },
  };
  const repository = history(files);
  const committed = treeOf(repository);
  const onDisk = workingTree(repository.root);

  test.each([
    '*',
    '**',
    'zones/*',
    'zones/**',
    'zones/db.*',
    '**/db.*',
    'zones/{db.example,empty}',
    'zones/d?.example',
    'z[n-p]nes/db.*',
    '*.yml',
    'nothing/*',
    'link-to-folder/**',
    'link-to-folder/er/*',
    'link-to-folder/*/db.*',
    'linked/db.*',
    'linked/deep/er/*',
    './zones/db.*',
  ])('a glob finds in the commit what it finds on disk: %s', (pattern) => {
    expect(committed.glob(pattern)).toEqual(onDisk.glob(pattern));
  });

  test('a linked folder at the start of a pattern is walked', () => {
    expect(committed.glob('linked/db.*')).toEqual(['linked/db.example']);
    expect(committed.glob('link-to-folder/er/*')).toEqual(['link-to-folder/er/db.10']);
  });

  // Claim: path-commit
  test('every path reads, or is refused, as it is on disk', () => {
    const paths = [
      ...Object.keys(files),
      'zones',
      'nowhere',
      '../x',
      '/etc/passwd',
      'link-to-folder/er/db.10',
      'zones/../ptr-gate.yml',
      './ptr-gate.yml',
      'zones//db.example',
      '',
    ];
    for (const path of paths) {
      expect([path, committed.has(path)]).toEqual([path, onDisk.has(path)]);
      const outcome = (tree: typeof onDisk) => {
        try {
          return text(tree, path);
        } catch (error) {
          return error instanceof TreeError;
        }
      };
      expect([path, outcome(committed)]).toEqual([path, outcome(onDisk)]);
    }
  });

  // Claim: path-commit
  test('a link never leads outside, and the message says so', () => {
    expect(() => committed.read('zones/outside')).toThrow(/link that leads outside the repository/);
    expect(() => committed.read('zones/absolute')).toThrow(/link that leads outside the repository/);
    expect(() => committed.read('zones/loop')).toThrow(/loop/);
    expect(() => committed.read('zones')).toThrow(/is a directory/);
    expect(() => committed.read('ptr-gate.yml', 3)).toThrow(/more than the 3/);
  });

  test('it is what was committed, whatever the working tree holds now', () => {
    const own = history({ 'a/b': 'committed\n' });
    own.edit({ 'a/b': 'edited\n', 'a/c': 'new\n' });
    const tree = treeOf(own);
    expect(text(tree, 'a/b')).toBe('committed\n');
    expect(tree.has('a/c')).toBe(false);
    expect([...tree.chunks('a/b')].join('')).toBe('committed\n');
  });

  test('binary content and large files come whole', () => {
    const large = `${'x'.repeat(1000)}\n`.repeat(3000);
    const own = history({ large, 'nul\u00ff': 'a\0b\u00ff\n' });
    const tree = treeOf(own);
    expect(text(tree, 'large')).toBe(large);
    expect(Buffer.concat([...tree.chunks('large')]).toString()).toBe(large);
    expect(text(tree, 'nul\u00ff')).toBe('a\0b\u00ff\n');
  });

  test('below a folder of the repository, paths are relative to that folder and stay inside it', () => {
    const own = history({ top: 't\n', 'sub dir/a': 'a\n', 'sub dir/up': { link: '../top' } });
    const git = open(join(own.root, 'sub dir'));
    const tree = gitTree(git, git.commit('HEAD')!)!;
    expect(tree.glob('*')).toEqual(['a', 'up']);
    expect(text(tree, 'a')).toBe('a\n');
    expect(() => tree.read('up')).toThrow(/outside/);
  });
});

describe('what is not here', () => {
  test('is told: no repository, no such revision, no commit in a shallow clone', () => {
    expect(openGit(freshFolder())).toEqual({
      ok: false,
      isUnborn: false,
      problem: 'there is no git checkout',
    });
    const own = history({ a: '1\n' });
    const first = own.head;
    own.commit({ a: '2\n' });
    const shallow = clone(own, '--depth', '1');
    const git = open(shallow.root);
    expect(git.isShallow).toBe(true);
    expect(git.commit(first)).toBeUndefined();
    expect(git.parents(git.commit('HEAD')!)).toEqual([first]);
    for (const revision of ['nope', '', '--all', '-h', '--output=x', 'HEAD:a'])
      expect(git.commit(revision)).toBeUndefined();
  });

  test('a partial clone fetches nothing by itself, names what is absent, and can be told to fetch it', () => {
    const own = history({ 'z/a': 'old\n', 'z/b': 'same\n' });
    const first = own.head;
    own.commit({ 'z/a': 'new\n' });
    const partial = clone(own, '--filter=blob:none');
    const git = open(partial.root);
    const tree = gitTree(git, first)!;
    expect(tree.glob('z/*')).toEqual(['z/a', 'z/b']);
    expect(text(tree, 'z/b')).toBe('same\n');
    expect(() => tree.read('z/a')).toThrow(/not here/);
    expect([...tree.absent.values()]).toEqual(['z/a']);
    const ids = [...tree.absent.keys()];
    expect(git.fetchPromised(ids)).toBe(true);
    for (const [id, content] of git.blobs(ids)) tree.give(id, content);
    expect(text(tree, 'z/a')).toBe('old\n');
    expect(tree.absent.size).toBe(0);
  });

  test('a clone without trees does not count as having the commit', () => {
    const own = history({ 'z/a': 'old\n' });
    const first = own.head;
    own.commit({ 'z/a': 'new\n' });
    const treeless = clone(own, '--filter=tree:0');
    expect(gitTree(open(treeless.root), first)).toBeUndefined();
  });

  test('submodules are no files', () => {
    const own = history({ a: '1\n' });
    own.git('update-index', '--add', '--cacheinfo', `160000,${own.head},sub`);
    own.git('commit', '-q', '-m', 'submodule');
    expect(treeOf(own).glob('**')).toEqual(['a']);
  });
});

describe('a hostile configuration', () => {
  // Claim: path-commit
  test('starts nothing', () => {
    const own = history({ a: '1\n' });
    const trap = join(own.root, 'trap.sh');
    const sprung = join(own.root, 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch ${sprung}\n`);
    chmodSync(trap, 0o755);
    for (const key of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'diff.external', 'core.editor'])
      own.git('config', key, trap);
    own.git('config', 'core.hooksPath', own.root);
    own.git('config', 'remote.evil.url', `ext::${trap}`);
    own.git('config', 'remote.evil.promisor', 'true');
    own.git('config', 'protocol.ext.allow', 'always');
    const git = open(own.root);
    const tree = gitTree(git, git.commit('HEAD')!)!;
    expect(text(tree, 'a')).toBe('1\n');
    expect(git.blobs(['f'.repeat(40)]).size).toBe(0);
    expect(git.commit('f'.repeat(40))).toBeUndefined();
    expect(() => workingTree(own.root).read('sprung')).toThrow(/no such file/);
  });
});

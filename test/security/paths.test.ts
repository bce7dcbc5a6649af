import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { step } from '../e2e/action-step.ts';
import { cli, folder, ROOT, run } from '../e2e/dist.ts';
import { at, clone, freshFolder, git, history } from '../repository/history.ts';
import { forward, judge } from './review.ts';

const SOURCES = join(ROOT, 'src/cli.ts');
const FIRST = { 'ptr-gate.yml': 'records: [zones/db.*]\n', 'zones/db.corp': forward('www A 8.8.8.1') };

test('path-embedded-repository: files of a change that look like a bare repository are not taken for the repository', async () => {
  const evil = history({ ...FIRST, 'zones/db.corp': forward('www A 8.8.8.1', 'bad A 8.8.8.4') });
  evil.commit({ 'README.md': 'x\n' });
  const partial = clone(evil, '--bare', '--filter=blob:none');
  const proof = join(freshFolder(), 'ran');
  const command = join(freshFolder(), 'command');
  writeFileSync(command, `#!/bin/sh\ntouch ${proof}\nexit 1\n`);
  chmodSync(command, 0o755);
  partial.git('config', 'remote.origin.url', 'ssh://127.0.0.1/x');
  partial.git('config', 'core.sshCommand', command);

  // The folder of the configuration is that "repository": its own history, its own settings.
  const workspace = freshFolder();
  const checkout = join(workspace, 'dns');
  mkdirSync(checkout);
  git(workspace, 'init', '-q', '-b', 'main');
  cpSync(partial.root, checkout, { recursive: true });
  at(checkout).edit({ ...FIRST, 'zones/db.corp': forward('www A 8.8.8.1', 'bad A 8.8.8.4') });
  at(workspace).commit();
  expect(git(checkout, 'rev-parse', '--is-bare-repository')).toBe('true');

  await expect(judge(checkout, 'HEAD~1')).rejects.toThrow(/look like a repository themselves/);
  expect(existsSync(proof)).toBe(false);
});

describe('path-outside: nothing outside the checkout is read, whoever names it and however', () => {
  const CONTENT = 'top-secret-content';
  /** A checkout, and beside it a file that is none of its business, which links in the checkout lead to. */
  function checkout(files: Readonly<Record<string, string>>): { root: string; outside: string } {
    const outer = folder({ secret: `${CONTENT} 300 A 8.8.8.8\n`, 'root/ptr-gate.yml': '' });
    const root = join(outer, 'root');
    at(root).edit({ ...files, linked: { link: '../secret' }, up: { link: '..' }, 'sub/.keep': '' });
    return { root, outside: join(outer, 'secret') };
  }
  const NAMES = [
    '../secret',
    'sub/../../secret',
    './/..//secret',
    'linked',
    'up/secret',
    'sub/../up/secret',
    'ABSOLUTE',
    'file://ABSOLUTE',
    '..\\secret',
    'sub\\..\\..\\secret',
    'C:\\secret',
    '\\\\server\\secret',
    '../secret\0',
    '../{secret,x}',
    '..*/secret',
    '~/secret',
    '$HOME/secret',
  ];
  const quoted = (text: string) => JSON.stringify(text);
  const ZONE = '$ORIGIN corp.example.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\nwww A 8.8.8.1\n';
  const PLACES: Readonly<Record<string, (name: string) => Record<string, string>>> = {
    'records:': (name) => ({
      'ptr-gate.yml': `records: [{path: ${quoted(name)}, as: zone-file, origin: x}]\n`,
    }),
    $INCLUDE: (name) => ({
      'ptr-gate.yml': 'records: [zone]\n',
      zone: `${ZONE}$INCLUDE ${/["\0\\]/.test(name) ? quoted(name) : name}\n`,
    }),
    'named.conf': (name) => ({
      'ptr-gate.yml': 'records: [named.conf]\n',
      zone: ZONE,
      'named.conf': `include ${quoted(name)};\nzone "corp.example" { type primary; file "zone"; };\nzone "x" { type primary; file ${quoted(name)}; };\n`,
    }),
    'policy.baseline': (name) => ({
      'ptr-gate.yml': `records: [zone]\npolicy: {baseline: ${quoted(name)}}\n`,
      zone: ZONE,
    }),
  };

  test.each(Object.entries(PLACES))('by %s', async (_, files) => {
    for (const name of NAMES) {
      const { root, outside } = checkout({});
      at(root).edit(files(name.replace('ABSOLUTE', outside)));
      const { code, out, err } = await cli(['--offline', '--format', 'json'], { cwd: root });
      expect([name, code]).toEqual([name, expect.toSatisfy((one) => one === 1 || one === 2)]);
      expect(out + err).not.toContain(CONTENT);
    }
  });

  test('by --config', async () => {
    for (const name of NAMES.filter((one) => !one.includes('\0'))) {
      const { root, outside } = checkout({ 'ptr-gate.yml': 'records: [zone]\n', zone: ZONE });
      const ran = await step(root, { config: name.replace('ABSOLUTE', outside), offline: 'true' });
      expect([name, ran.code]).toEqual([name, 2]);
      expect(ran.out + ran.err + ran.summary).not.toContain(CONTENT);
    }
  });
});

describe('path-git: nothing that git keeps for itself is read, which may hold a token, whoever names it and however', () => {
  // The shape of a zone file and of a hosts file, so that whoever reads it shows it.
  const CONTENT = 'AUTHORIZATION-basic-c2VjcmV0';
  const SETTINGS = `${CONTENT} 300 A 8.8.8.8\n`;
  const ZONE = '$ORIGIN corp.example.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\nwww A 8.8.8.1\n';
  const NAMES = ['.git/config', 'linked', 'folder/config'];
  const MORE = [
    ...['./.git/config', '.GIT/config', 'module/.git', 'module/.git/config', 'worktree/.git'],
    ...['.git/*', 'folder/*', '{.git,x}/config', '.[g]it/config', '*/.git'],
  ];
  type Place = (name: string) => Record<string, string>;
  const places: Readonly<Record<string, Place>> = {
    'records:': (name) => ({
      'ptr-gate.yml': `records: [{path: '${name}', as: zone-file, origin: x}]\n`,
    }),
    hosts: (name) => ({ 'ptr-gate.yml': `records: [zone, {path: '${name}', as: hosts}]\n` }),
    $INCLUDE: (name) => ({ zone: `${ZONE}$INCLUDE ${name}\n` }),
    'include of named.conf': (name) => ({
      'ptr-gate.yml': 'records: [named.conf]\n',
      'named.conf': `include "${name}";\nzone "corp.example" { type primary; file "zone"; };\n`,
    }),
    'file of named.conf': (name) => ({
      'ptr-gate.yml': 'records: [named.conf]\n',
      'named.conf': `zone "corp.example" { type primary; file "${name}"; };\n`,
    }),
    baseline: (name) => ({ 'ptr-gate.yml': `records: [zone]\npolicy: {baseline: '${name}'}\n` }),
    '!include of octoDNS': (name) => ({
      'ptr-gate.yml': 'records: [dns/corp.example.yaml]\n',
      'dns/corp.example.yaml': `www: !include ../${name}\n`,
    }),
    '--config': () => ({}),
    FILE: () => ({}),
  };

  test.each(Object.entries(places))('by %s', async (place, files) => {
    const ask = async (name: string) => {
      const args = { '--config': ['--config', name], FILE: [name] }[place] ?? [];
      return run(SOURCES, ['--offline', ...args], { cwd: checkout(files(name)) });
    };
    for (const name of place === 'records:' ? [...NAMES, ...MORE] : NAMES) {
      const { out, err } = await ask(name);
      expect([name, (out + err).includes(CONTENT)]).toEqual([name, false]);
      if (!/[*[{]/.test(name))
        expect([name, (out + err).replace(/\s+/g, ' ')]).toEqual([
          name,
          expect.stringMatching(/ \.git, where git keeps .*(?:is never read|is not followed)/),
        ]);
    }
  });

  test('by a directory of octoDNS', async () => {
    for (const directory of ['.git', 'folder', 'module/.git']) {
      const root = checkout({
        'ptr-gate.yml': 'records: [dns.yaml]\n',
        'dns.yaml': `providers:\n  config: {class: octodns.provider.yaml.YamlProvider, directory: ./${directory}}\nzones:\n  corp.example.: {sources: [config], targets: [config]}\n`,
      });
      const { code, out, err } = await run(SOURCES, ['--offline'], { cwd: root });
      expect([directory, code]).toEqual([directory, 1]);
      expect([directory, (out + err).includes(CONTENT)]).toEqual([directory, false]);
    }
  });

  function checkout(files: Record<string, string>): string {
    const root = folder({ 'ptr-gate.yml': 'records: [zone]\n', zone: ZONE, 'sub/.keep': '' });
    git(root, 'init', '-q');
    const zone = `${CONTENT}: {type: A, value: 8.8.8.8}\n`;
    at(root).edit({
      ...{ '.git/config': SETTINGS, '.git/corp.example.yaml': zone, 'worktree/.git': SETTINGS },
      ...{ 'module/.git/config': SETTINGS, 'module/.git/corp.example.yaml': zone },
      ...{ linked: { link: '.git/config' }, folder: { link: '.git' } },
      ...files,
    });
    return root;
  }
});

test('path-output: no link that a change brings leads a report out of the checkout', async () => {
  const outer = folder({ victim: 'untouched', 'root/ptr-gate.yml': 'expect: {www.corp.example: 8.8.8.1}\n' });
  const root = join(outer, 'root');
  at(root).edit({
    'report.json': { link: '../victim' },
    reports: { link: '..' },
    'dangling.json': { link: '../new' },
  });
  for (const path of ['report.json', 'reports/victim', 'reports/new/deep.json', 'dangling.json'])
    for (const [input, value] of [
      ['output', `json=${path}`],
      ['write-baseline', path],
    ] as const) {
      const ran = await step(root, { offline: 'true', scope: 'all', [input]: value });
      expect([path, ran.code]).toEqual([path, 2]);
      expect(ran.out).toMatch(/a link leads out of the checkout|cannot be written/);
    }
  expect(readFileSync(join(outer, 'victim'), 'utf8')).toBe('untouched');
  expect(existsSync(join(outer, 'new'))).toBe(false);
});

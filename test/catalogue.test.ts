import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generated } from '../scripts/generate.ts';
import { COMMANDS } from '../src/commands/index.ts';
import { OPTION_NAMES, optionOf, PLAN_FORMATS } from '../src/options.ts';
import { allReporters, FORMATS } from '../src/reporters/index.ts';
import { PLAN_RENDERERS } from '../src/reporters/plan/index.ts';
import { RULES } from '../src/rules/index.ts';
import { SOURCES } from '../src/sources/index.ts';
import { VERSION } from '../src/version.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every exported object of the files in a folder that has all these members, with the file's name. */
async function members(folder: string, ...keys: string[]): Promise<Map<string, Record<string, unknown>>> {
  const found = new Map<string, Record<string, unknown>>();
  for (const file of readdirSync(join(ROOT, folder))) {
    if (!file.endsWith('.ts')) continue;
    const exported = Object.values((await import(join(ROOT, folder, file))) as Record<string, unknown>);
    for (const one of exported) {
      if (typeof one !== 'object' || one === null || !keys.every((key) => key in one)) continue;
      found.set(file, one as Record<string, unknown>);
    }
  }
  return found;
}

const REPORTERS = await allReporters();

describe('catalogues', () => {
  test.each([
    ['src/rules', 'id', ['id', 'severity', 'check'], RULES],
    ['src/sources', 'id', ['id', 'title', 'recognises', 'load'], SOURCES],
    ['src/reporters', 'format', ['format', 'title', 'end'], REPORTERS],
  ] as const)('%s: every member is listed, its file is called as it is', async (folder, id, keys, listed) => {
    const found = await members(folder, ...keys);
    for (const [file, member] of found) expect(file).toBe(`${member[id]}.ts`);
    expect(new Set(found.values())).toEqual(new Set<object>(listed));
    expect(found.size).toBe(listed.length);
    expect(found.size).toBeGreaterThan(1);
  });

  test('src/commands: every file is a command that is listed, or says what commands have in common', () => {
    const common = ['command.ts', 'help.ts', 'index.ts', 'operands.ts'];
    const files = readdirSync(join(ROOT, 'src/commands'), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !common.includes(entry.name))
      .map(({ name }) => name);
    expect(files.sort()).toEqual(COMMANDS.map(({ name }) => `${name}.ts`).sort());
    expect(COMMANDS[0]!.name).toBe('check');
  });

  test('every reporter is listed under the format that it says it has', () => {
    expect([...FORMATS]).toEqual(REPORTERS.map(({ format }) => format));
  });

  test('the forms of a plan that options name are those that it has', () => {
    expect([...PLAN_FORMATS]).toEqual([...PLAN_RENDERERS.keys()]);
  });

  test('every option can be written somewhere, and says what it does', () => {
    for (const name of OPTION_NAMES) {
      const option = optionOf(name);
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([name, option.description]).toEqual([name, expect.stringMatching(/^[A-Za-z].*\.$/)]);
      expect([name, option.commands.length > 0 || option.input === true]).toEqual([name, true]);
      expect([name, option.toggle === true]).toEqual([name, option.placeholder === '']);
      // A default is a text that the option itself would take.
      if (option.default !== undefined)
        expect([name, option.parse([option.default]).ok]).toEqual([name, true]);
    }
  });
});

describe('generated files', () => {
  test.each([...generated(ROOT)])('%s is what the tables say', (path, content) => {
    expect(existsSync(join(ROOT, path)), 'run `npm run generate`').toBe(true);
    const stale = read(path)
      .split('\n')
      .findIndex((line, i) => line !== content.split('\n')[i]);
    expect(read(path) === content, `${path}:${stale + 1} differs: run npm run generate`).toBe(true);
  });

  test('they are these', () => {
    expect([...generated(ROOT).keys()].sort()).toEqual([
      'README.md',
      'action.yml',
      'docs/command-line.md',
      'docs/configuration.md',
      'docs/report.md',
      'docs/rules.md',
      'schema/ptr-gate.schema.json',
    ]);
  });

  test('action.yml starts the committed bundle on the Node that it is built for', () => {
    expect(read('action.yml')).toMatch(/^runs:\n {2}using: node24\n {2}main: dist\/action\/index\.js\n/m);
    expect(statSync(join(ROOT, 'dist/action/index.js')).isFile()).toBe(true);
  });

  test('README shows every input and output, and the files and commands it names exist', () => {
    const text = read('README.md');
    const inputs = OPTION_NAMES.filter((name) => optionOf(name).input === true);
    expect(inputs.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
    for (const [, path] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
      expect([path, existsSync(join(ROOT, path!))]).toEqual([path, true]);
  });
});

describe('the package', () => {
  const manifest = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));

  test('has one version', () => {
    expect(VERSION).toBe(manifest.version);
    expect(lock.version).toBe(manifest.version);
    expect(lock.packages[''].version).toBe(manifest.version);
  });

  test('pins every dependency exactly, and ships none', () => {
    expect(manifest.dependencies).toBeUndefined();
    for (const [name, version] of Object.entries(manifest.devDependencies))
      expect([name, version]).toEqual([name, expect.stringMatching(/^[0-9]+\.[0-9]+\.[0-9]+$/)]);
    expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies);
  });

  // Claim: supply-packages
  test('locks contents, not the registry that they came from', () => {
    const packages = Object.entries<Record<string, unknown>>(lock.packages).filter(([path]) => path !== '');
    for (const [path, entry] of packages) {
      expect([path, entry.resolved]).toEqual([path, undefined]);
      expect([path, entry.integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
    }
    expect(packages.length).toBeGreaterThan(10);
  });

  test('starts what bin names, on a plain Node', () => {
    expect(manifest.bin).toEqual({ 'ptr-gate': 'dist/cli/index.js' });
    expect(read('dist/cli/index.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('what is committed', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)));

  test('holds no path of a machine that it was written on', () => {
    // Recorded and foreign data may hold anything; the bundles hold other people's code.
    const own = tracked.filter((path) => !/^(dist\/|test\/corpus\/|test\/.*\/data\/)/.test(path));
    const machine = new RegExp(
      ['/home', '/Users', '/work', '/root', '/workspace'].map((path) => `${path}/[a-z]`).join('|'),
    );
    const found = own.filter((path) => path !== 'test/catalogue.test.ts' && machine.test(read(path)));
    expect(found).toEqual([]);
    expect(own.length).toBeGreaterThan(100);
  });

  test('explains itself by what stands here, not by notes and tickets that readers lack', () => {
    const own = tracked.filter((path) => /^(src|docs|scripts|bench|\.github|\.ci|[A-Z]+\.md)/.test(path));
    const elsewhere = /\b(?:DESIGN|FACTS|STYLE)\.md|\bDESIGN [0-9]|\.\.\/shared\b|\b[Ii]ssue #?[0-9]/;
    expect(own.filter((path) => elsewhere.test(read(path)))).toEqual([]);
  });

  test('the bundles hold no such path either', () => {
    const bundles = tracked.filter((path) => path.startsWith('dist/'));
    expect(bundles.filter((path) => read(path).includes(ROOT))).toEqual([]);
    expect(bundles.length).toBeGreaterThan(4);
  });

  test('has no file that everything could go into', () => {
    expect(tracked.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(path))).toEqual([]);
  });
});

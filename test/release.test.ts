import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseOf, sectionOf } from '../scripts/release.ts';
import { folder, ROOT, run } from './e2e/dist.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const changelog = read('CHANGELOG.md');

describe('the changelog', () => {
  test('has a section for the version in package.json, or one for what is not released yet', () => {
    const sections = [manifest.version, 'Unreleased'].map((version) => sectionOf(changelog, version));
    expect(sections.some((text) => text !== '')).toBe(true);
  });

  test('keeps its form: what is unreleased first, then one dated section for each version, newest first', () => {
    const headings = [...changelog.matchAll(/^## (.*)$/gm)].map((match) => match[1]!);
    expect(headings[0]).toBe('[Unreleased]');
    for (const heading of headings.slice(1))
      expect(heading).toMatch(/^\[[0-9]+\.[0-9]+\.[0-9]+[^\]]*\] - [0-9]{4}-[0-9]{2}-[0-9]{2}$/);
    const kinds = [...changelog.matchAll(/^### (.*)$/gm)].map((match) => match[1]!);
    expect(kinds.filter((kind) => !/^(Added|Changed|Deprecated|Removed|Fixed|Security)$/.test(kind))).toEqual(
      [],
    );
    expect(new Set(kinds).size).toBeGreaterThan(0);
    // The same line twice is the mark of two people who wrote at once.
    const lines = sectionOf(changelog, 'Unreleased')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toEqual([...new Set(lines)]);
  });
});

describe('what may be released', () => {
  const text =
    '# Changelog\n\n## [Unreleased]\n\n- later\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- much\n\n## [0.1.0] - 2026-11-01\n\n- all\n';

  test('a version with its notes, by tag or by number', () => {
    const expected = {
      version: '0.2.0',
      tag: 'v0.2.0',
      major: 'v0',
      npmTag: 'latest',
      notes: '### Added\n\n- much',
    };
    expect(releaseOf('v0.2.0', '0.2.0', text, ['v0.1.0', 'v0', 'v0.2.0', ''])).toEqual(expected);
    expect(releaseOf('0.2.0', '0.2.0', text, [])).toEqual(expected);
  });

  test('a pre-release moves neither the major tag nor what npm installs', () => {
    const notes = text.replace('[0.2.0]', '[1.0.0-rc.1]');
    expect(releaseOf('1.0.0-rc.1', '1.0.0-rc.1', notes, ['v0.9.0'])).toMatchObject({
      major: '',
      npmTag: 'next',
    });
  });

  test.each([
    ['no version', 'v1', '1.0.0', [], /'v1' is no version/],
    ['a shell in it', '0.2.0;id', '0.2.0', [], /is no version/],
    ['another one than in package.json', '0.2.0', '0.1.0', [], /package\.json has version 0\.1\.0/],
    ['one without notes', '0.3.0', '0.3.0', [], /CHANGELOG\.md has no section "## \[0\.3\.0\] - DATE"/],
    ['one that is older', '0.2.0', '0.2.0', ['v0.10.0'], /0\.2\.0 is not newer than v0\.10\.0/],
  ] as const)('not %s', (_, wanted, packageVersion, tags, message) => {
    expect(() => releaseOf(wanted, packageVersion, text, tags)).toThrow(message);
  });

  test('order is that of semantic versioning', () => {
    const order = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
    ];
    order.forEach((version, i) => {
      const notes = `## [${version}] - 2026-01-01\n\n- x\n`;
      for (const [j, other] of order.entries()) {
        const release = () => releaseOf(version, version, notes, [`v${other}`]);
        if (j <= i) expect(release().version).toBe(version);
        else expect(release).toThrow(`not newer than v${other}`);
      }
    });
  });
});

/** What the limit allows a runner to download for `uses:`, as gzip compresses it. */
const ARCHIVE_LIMIT = 1_200_000;

describe('the archive that a runner downloads', () => {
  let unpacked: string;
  let octets: number;
  beforeAll(() => {
    unpacked = mkdtempSync(join(tmpdir(), 'ptr-gate-archive-'));
    // With the attributes of the working tree, so that the test is about what is about to be committed.
    const tar = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
      cwd: ROOT,
      maxBuffer: 100_000_000,
    });
    octets = gzipSync(tar).length;
    execFileSync('tar', ['x', '-C', unpacked], { input: tar });
  });
  afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

  test('holds the action, its licences and nothing else', () => {
    expect(readdirSync(unpacked).sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'dist']);
    expect(readdirSync(join(unpacked, 'dist')).sort()).toEqual(['action', 'cli', 'licenses.txt']);
  });

  test('stays small', () => {
    expect(octets).toBeLessThan(ARCHIVE_LIMIT);
    expect(octets).toBeGreaterThan(100_000);
    // CONTRIBUTING.md states the limit and how to print the size.
    expect(read('CONTRIBUTING.md')).toContain('git archive --format=tar.gz HEAD | wc -c');
    expect(read('CONTRIBUTING.md')).toContain('1.2 MB');
  });

  test('runs: action.yml starts what is there, and it judges a repository', async () => {
    const main = /^ {2}main: (.*)$/m.exec(readFileSync(join(unpacked, 'action.yml'), 'utf8'))![1]!;
    const workspace = folder({
      'ptr-gate.yml': 'records: [zones/*]\n',
      'zones/db.example.org': '$ORIGIN example.org.\nwww 300 AAAA 2606:2800:220:1::1\n',
      'zones/db.2606':
        '$ORIGIN 1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa.\n@ 300 SOA ns hostmaster 1 7200 900 1209600 300\n1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 300 PTR other.example.org.\n',
    });
    const output = join(workspace, 'output');
    writeFileSync(output, '');
    const { code, out, err } = await run(join(unpacked, main), [], {
      cwd: workspace,
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        RUNNER_TEMP: workspace,
        INPUT_OFFLINE: 'true',
      },
    });
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/::error .*ptr-mismatch/);
    expect(readFileSync(output, 'utf8')).toContain('verdict');
  });
});

describe('the package', () => {
  let work: string;
  let tarball: string;
  let files: readonly string[];
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'ptr-gate-package-'));
    const env = { ...process.env, npm_config_cache: join(work, 'cache') };
    const json = execFileSync(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--loglevel', 'error', '--pack-destination', work],
      { cwd: ROOT, encoding: 'utf8', env },
    );
    const packed = JSON.parse(json);
    const [first] = Array.isArray(packed) ? packed : Object.values<typeof packed>(packed);
    tarball = join(work, first.filename);
    files = first.files.map(({ path }: { path: string }) => path);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('holds the command, its documentation and its licences, and no source, test or action', () => {
    const places = new Set(
      files.map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('dist/') ? 2 : 1)
          .join('/'),
      ),
    );
    expect([...places].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli',
      'dist/licenses.txt',
      'docs',
      'package.json',
      'schema',
    ]);
    expect(statSync(tarball).size).toBeLessThan(ARCHIVE_LIMIT);
  });

  test('says where it comes from, without which npm takes no provenance', () => {
    expect(manifest.repository.url).toBe('git+https://github.com/ptr-gate/ptr-gate.git');
    expect(manifest.homepage).toBe('https://github.com/ptr-gate/ptr-gate#readme');
  });

  test('runs by npx, in an empty folder and without a registry', () => {
    const cwd = join(work, 'empty');
    mkdirSync(cwd);
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['--yes', '--offline', '--loglevel', 'error', '--package', tarball, 'ptr-gate', 'ptr', '192.0.2.25'],
      {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: work, npm_config_cache: join(work, 'cache') },
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('25.2.0.192.in-addr.arpa. IN PTR <name>.');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

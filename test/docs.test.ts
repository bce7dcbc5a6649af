import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load, loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { GITLAB, JENKINS } from '../src/init/pipelines.ts';
import { parseIpAddress } from '../src/model/ip-address.ts';
import { reverseNameOf } from '../src/model/reverse-name.ts';
import { startServer } from '../src/server/server.ts';
import { memoryTree } from './repository/memory-tree.ts';
import { type Block, blocksOf, folderOf, startWalk, stepsOf } from './walkthrough.ts';
import { workflowProblems } from './workflow.ts';
import { zonesOf } from './zones/declare.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .sort(),
];
/** Pages whose commands are run: all of them in one folder, after another, with the files that the page shows. */
const walked = pages.filter((path) => blocksOf(read(path)).some(({ language }) => language === 'console'));

/** Where a page wants files beside those it shows, such as what another tool would have written, they lie here. */
const besideOf = (path: string) => {
  const folder = join(import.meta.dirname, 'docs', path.replace(/^docs\/|\.md$/g, ''));
  return existsSync(folder) ? folder : undefined;
};

const schema = new Ajv2020({ allErrors: true, strict: false }).compile(
  JSON.parse(read('schema/ptr-gate.schema.json')),
);
const CONFIG_KEYS = new Set(['expect', 'records', 'policy', 'regions', 'rollout', 'health']);

describe.each(pages)('%s', (path) => {
  const blocks = blocksOf(read(path));

  test('every configuration that it shows is one, and every workflow is sound', () => {
    expect(blocks.flatMap(problemsOf)).toEqual([]);
  });

  test('every script that it shows is one that a shell reads', () => {
    const scripts = blocks.filter(({ language }) => language === 'sh');
    const said = scripts.map(({ text, line }) => {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      return [line, status, stderr];
    });
    expect(said).toEqual(scripts.map(({ line }) => [line, 0, '']));
  });

  test('every link within the repository leads somewhere', () => {
    const prose = read(path).replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...prose.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const dangling = links.filter(([, target, anchor]) => {
      const file = target === '' ? path : posix.normalize(posix.join(posix.dirname(path), target!));
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && file.endsWith('.md') && !anchorsOf(read(file)).has(anchor);
    });
    expect(dangling.map(([link]) => link)).toEqual([]);
  });
});

/** What is wrong with a workflow or a configuration that a page shows; a part of one may show records alone, or expect. */
function problemsOf({ language, text, line }: Block): readonly unknown[] {
  if (language !== 'yaml' && language !== 'json') return [];
  const documents = language === 'json' ? [JSON.parse(text)] : loadAll(text);
  const [first] = documents as [Readonly<Record<string, unknown>> | null | undefined];
  const keys = typeof first === 'object' && first !== null ? Object.keys(first) : [];
  const problems = keys.includes('jobs') && keys.includes('on') ? workflowProblems(text) : [];
  if (keys.length === 0 || !keys.every((key) => CONFIG_KEYS.has(key)))
    return problems.map((problem) => [line, problem]);
  readConfig(memoryTree({ 'ptr-gate.yml': text }), 'ptr-gate.yml');
  return schema(load(text)) ? [] : [[line, schema.errors]];
}

/** As GitHub makes them of headings. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return new Set(
    [...prose.matchAll(/^#+ (.*)$/gm)].map((match) =>
      match[1]!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('what a page says happens is what happens', () => {
  test('there are such pages', () => expect(walked.length).toBeGreaterThan(0));

  test.each(walked)('%s', { timeout: 60_000 }, async (path) => {
    const blocks = blocksOf(read(path));
    const steps = blocks
      .filter(({ language }) => language === 'console')
      .flatMap(({ text }) => stepsOf(text));
    expect(steps.length).toBeGreaterThan(0);
    const folder = folderOf(blocks, besideOf(path));
    const walk = startWalk(folder);
    try {
      for (const step of steps) await walk.take(step);
    } finally {
      await walk.end();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('README.md', () => {
  test('its first screen is what the check says of the incident', async () => {
    const shown = blocksOf(read('README.md')).find(({ text }) => text.startsWith('$ npx ptr-gate\n'))!;
    const address = '2606:2800:220:1:248:1893:25c8:1946';
    const parsed = parseIpAddress(address);
    const owner = parsed.ok ? reverseNameOf(parsed.value) : '';
    const soa = 'ns1.stackoverflow.com. hostmaster.stackoverflow.com. 1 7200 900 1209600 3600';
    const apex = '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';
    const server = await startServer(
      zonesOf({
        'stackoverflow.com': `stackoverflow.com. 300 SOA ${soa}`,
        [apex]: `${apex}. 300 SOA ${soa}\n${owner}. 300 PTR server1.stackoverflow.com.`,
      }),
    );
    const folder = folderOf([
      // The line and the column that the page shows.
      {
        language: 'yaml',
        title: 'ptr-gate.yml',
        text: `# Pairs\nexpect:\n  stackoverflow.com: ${address}\n`,
        line: 1,
      },
    ]);
    const walk = startWalk(folder);
    try {
      const { address: host, port } = server.addresses.find(({ address }) => !address.includes(':'))!;
      const [, ...lines] = shown.text.split('\n');
      // The page leaves out what was asked, and how long it took.
      const expected = lines.map((line) => (line.startsWith('  remedy ') ? `...\n${line}` : line)).join('\n');
      await walk.take({
        command: `npx ptr-gate --resolvers ${host}:${port}`,
        expected: `${expected.replace('\nFAIL ', '\n...\nFAIL ')}[exit 1]\n`,
      });
    } finally {
      await walk.end();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('docs/recipes', () => {
  const recipe = (name: string) => blocksOf(read(`docs/recipes/${name}.md`));
  const fileOf = (name: string, title: string) => recipe(name).find((block) => block.title === title)!.text;

  test('the index lists every page', () => {
    const listed = [...read('docs/recipes/README.md').matchAll(/\]\(([a-z-]+\.md)\)/g)].map(
      (match) => match[1]!,
    );
    const there = readdirSync(join(ROOT, 'docs/recipes')).filter((name) => name !== 'README.md');
    expect(listed.sort()).toEqual(there.sort());
  });

  test('what other systems run is what init writes for them', () => {
    expect(fileOf('other-ci', '.gitlab-ci.yml')).toBe(GITLAB.text);
    expect(fileOf('other-ci', 'Jenkinsfile.stage')).toBe(JENKINS.text);
  });

  test('the hooks for pre-commit are defined, and run the command that the page shows', () => {
    const hooks = load(read('.pre-commit-hooks.yaml')) as readonly {
      readonly id: string;
      readonly entry: string;
    }[];
    const config = load(fileOf('pre-commit', '.pre-commit-config.yaml')) as {
      repos: readonly {
        readonly repo: string;
        readonly rev: string;
        readonly hooks: readonly { readonly id: string }[];
      }[];
    };
    const manifest = JSON.parse(read('package.json'));
    const [only] = config.repos;
    expect(`git+${only!.repo}.git`).toBe(manifest.repository.url);
    expect(only!.rev).toBe(`v${manifest.version}`);
    expect(only!.hooks.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
    const shown = recipe('pre-commit').flatMap(({ text }) => stepsOf(text).map(({ command }) => command));
    expect(shown).toContain(hooks[0]!.entry);
  });

  test('editors are pointed to the schema that is there, in the same words everywhere', () => {
    const urls = ['docs/configuration.md', 'docs/recipes/editors.md'].flatMap((path) =>
      [...read(path).matchAll(/https:\/\/raw\.githubusercontent\.com\/([^"\s]+)/g)].map((match) => match[1]!),
    );
    expect(new Set(urls)).toEqual(new Set(['ptr-gate/ptr-gate/v0/schema/ptr-gate.schema.json']));
    expect(existsSync(join(ROOT, 'schema/ptr-gate.schema.json'))).toBe(true);
  });

  test('metrics that alerts are made of are metrics that the check writes', () => {
    const named = new Set(fileOf('prometheus', 'alerts.yml').match(/ptr_gate_\w+/g));
    const written = recipe('prometheus').map(({ language, text }) => (language === 'console' ? text : ''));
    for (const metric of named) expect(written.join('')).toContain(`${metric}{`);
    expect(named.size).toBeGreaterThan(0);
  });
});

describe('docs/report.md', () => {
  const text = read('docs/report.md');
  const reportSchema = JSON.parse(read('schema/report.schema.json'));

  test('names every member of the schema, and no other', () => {
    const rows = [...text.matchAll(/^\| `([^`]+)` \| .+ \| .+ \|$/gm)].map((match) => match[1]!);
    const named = new Set(rows.map((row) => row.split('.').at(-1)!.replace('[]', '')));
    const members = new Set<string>();
    let places = 0;
    function walk(node: unknown): void {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const name of Object.keys(value as object)) members.add(name);
          places += Object.keys(value as object).length;
        }
        walk(value);
      }
    }
    walk(reportSchema);
    expect(named).toEqual(members);
    expect(rows.length).toBe(places);
  });

  test('its example is a report by the schema', () => {
    const example = blocksOf(text).find(({ language }) => language === 'console')!;
    const [step] = stepsOf(example.text);
    const report = JSON.parse(step!.expected.replace(/^\[exit [0-9]\]\n/m, ''));
    const validate = new Ajv2020({ allErrors: true }).compile(reportSchema);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toContain('ptr-mismatch');
  });
});

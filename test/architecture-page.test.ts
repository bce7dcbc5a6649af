import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CONNECTING, MAY_IMPORT } from './import-rule.ts';
import { loadMermaid, type Mermaid } from './mermaid.ts';
import { blocksOf } from './walkthrough.ts';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
const pictures = blocksOf(page).filter(({ language }) => language === 'mermaid');
const lines = pictures[0]!.text.split('\n').map((line) => line.trim());

const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const arrows = (pattern: RegExp) =>
  lines.flatMap((line) => {
    const match = pattern.exec(line);
    return match === null ? [] : [[match[1]!, match[2]!] as const];
  });
const imports = arrows(/^(\w+) -\.-> (\w+)$/);
const flow = arrows(/^(\w+) ==>\|"[^"]+"\| (\w+)$/);
const subgraphs = new Set(arrows(/^subgraph (\w+)(\[)/).map(([name]) => name));

describe('the picture of docs/architecture.md', () => {
  let mermaid: Mermaid;
  beforeAll(async () => {
    mermaid = await loadMermaid();
  }, 60_000);

  test('is one, and Mermaid draws it', async () => {
    expect(pictures).toHaveLength(1);
    await expect(mermaid.parse(pictures[0]!.text)).resolves.toMatchObject({
      diagramType: expect.stringContaining('flowchart'),
    });
  });

  test('shows every folder of src/, and no other', () => {
    const boxes = new Set([
      ...lines.filter((line) => /^\w+$/.test(line) && line !== 'end'),
      ...flow.flat(),
      ...imports.flat(),
    ]);
    expect([...boxes].sort()).toEqual([...folders].sort());
  });

  test('draws the imports that are allowed, but for those of model/, and each is made use of', () => {
    const allowed = Object.entries(MAY_IMPORT).flatMap(([folder, targets]) =>
      targets.filter((target) => target !== 'model').map((target) => `${folder} -> ${target.split('/')[0]}`),
    );
    expect(imports.map(([from, to]) => `${from} -> ${to}`).sort()).toEqual(allowed.sort());
    for (const [from, to] of imports) {
      const texts = readdirSync(join(ROOT, 'src', from), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => readFileSync(join(ROOT, 'src', from, path), 'utf8'));
      expect([from, to, texts.some((text) => text.includes(`../${to}/`))]).toEqual([from, to, true]);
    }
  });

  test('lets data flow one way only, from the first stage to the last, through stages that never import each other', () => {
    const next = new Map<string, string[]>();
    for (const [from, to] of flow) next.set(from, [...(next.get(from) ?? []), to]);
    const reached = new Set<string>();
    function follow(stage: string, path: readonly string[]): void {
      expect(path).not.toContain(stage);
      reached.add(stage);
      for (const after of next.get(stage) ?? []) follow(after, [...path, stage]);
    }
    follow('sources', []);
    follow('probe', []);
    expect(reached).toEqual(new Set(flow.flat()));
    expect(reached.has('reporters')).toBe(true);
    for (const [from, to] of flow) expect(MAY_IMPORT[from]).not.toContain(to);
  });

  test('names the folders that connect, and files that exist', () => {
    const [, sentence] = /Only (.*?) and the files at the\s+root/s.exec(page)!;
    expect([...sentence!.matchAll(/`(\w+)\/`/g)].map((match) => match[1]!).sort()).toEqual(
      [...CONNECTING].sort(),
    );
    const prose = page.replace(/^```[\s\S]*?^```$/gm, '');
    const named = [...prose.matchAll(/`((?:test\/)?[\w/-]+(?:\.ts|\/))`/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(15);
    for (const path of named) {
      const place = path.startsWith('test/') || path === 'src/' ? path : join('src', path);
      expect([path, existsSync(join(ROOT, place))]).toEqual([path, true]);
    }
    expect(subgraphs.size).toBe(3);
  });
});

test('CONTRIBUTING.md says where things are: every folder of src/ and every file beside them', () => {
  const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const [, section] = /^## Where things are$([\s\S]*?)^## /m.exec(contributing)!;
  const places = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  const named = new Set(section!.match(/[a-z-]+(?:\/|\.ts)/g));
  expect(places.filter((place) => !named.has(place))).toEqual([]);
  const listed = [...section!.matchAll(/^\| (`.*?) \|/gm)].flatMap(
    ([, cell]) => cell!.match(/[a-z-]+(?:\/|\.ts)/g)!,
  );
  expect(listed.filter((place) => !places.includes(place))).toEqual([]);
});

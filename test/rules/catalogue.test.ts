import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesPage } from '../../src/rules/document.ts';
import { RULES, ruleById } from '../../src/rules/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'src', 'rules');

describe('the catalogue', () => {
  test('every file that holds a rule is listed under its own name', async () => {
    const listed = new Set<unknown>(RULES);
    const held: string[] = [];
    for (const file of readdirSync(FOLDER)) {
      const members = Object.values((await import(join(FOLDER, file))) as Record<string, unknown>);
      for (const member of members) {
        if (typeof member !== 'object' || member === null || !('id' in member) || !('check' in member))
          continue;
        held.push(`${member.id}.ts`);
        expect(file).toBe(`${member.id}.ts`);
        expect(listed.has(member)).toBe(true);
      }
    }
    expect(held.sort()).toEqual(RULES.map(({ id }) => `${id}.ts`).sort());
  });

  test('ids are unique, kebab-case, and found again', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z]+[46]?(-[a-z]+)+$/);
      expect(ruleById(rule.id)).toBe(rule);
    }
    expect(ruleById('constructor')).toBeUndefined();
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has its texts and its sources', (_, rule) => {
    expect(rule.title).toMatch(/^[A-Z].{10,90}[^.]$/);
    expect(rule.rationale).toMatch(/^[A-Z].{60,}[.]$/);
    expect(rule.remedy).toMatch(/^[A-Z].{20,}[.]$/);
    for (const { title, url } of rule.references) {
      expect(title).toMatch(/\S/);
      expect(new URL(url).protocol).toBe('https:');
      expect(url).toBe(new URL(url).href);
    }
    if (rule.on !== 'run') expect(rule.references).not.toEqual([]);
  });

  test('the page has a section for every rule, and docs/rules.md is that page', () => {
    const page = rulesPage();
    for (const { id } of RULES) expect(page).toContain(`\n## ${id}\n`);
    const path = join(ROOT, 'docs', 'rules.md');
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8'), 'run `npm run generate`').toBe(page);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { step } from './e2e/action-step.ts';
import { folder, ROOT } from './e2e/dist.ts';
import { renderMarkdown } from './reporters/parsers.ts';

// The sources, not the bundle: what is asked here is what the next build will do.
const ACTION = join(ROOT, 'src/action.ts');
const OFFLINE = { offline: 'true' };

/** A workspace as actions/checkout leaves it. */
function checkout(files: Readonly<Record<string, string>> = {}): string {
  return folder({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
}

describe('what cannot run', () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['an empty workspace', {}, {}],
    ['a workspace with what another step left', { 'artifact.txt': '' }, {}],
    ['a configuration that is named', {}, { config: 'dns/ptr-gate.yml' }],
  ])('without a checkout says what is missing: %s', async (_, files, inputs) => {
    const { code, read, out, summary } = await step(folder(files), inputs, {}, ACTION);
    expect(code).toBe(2);
    const { message } = read.annotations[0]!;
    expect(message).toMatch(/actions\/checkout/);
    expect(out).not.toContain('ptr-gate check');
    expect(summary).toContain('## ❌ ptr-gate could not run');
    expect(renderMarkdown(summary)).toContain('actions/checkout');
  });

  test('with a checkout and no configuration advises what a workflow can do', async () => {
    const { code, read, out, summary } = await step(checkout({ 'zones/db.corp': '' }), {}, {}, ACTION);
    expect(code).toBe(2);
    const { message } = read.annotations[0]!;
    expect(message).toMatch(/^there is no ptr-gate\.yml .*npx ptr-gate init.*input 'config'/);
    expect(message).not.toContain('actions/checkout');
    expect(out).not.toContain('ptr-gate check');
    expect(summary).toContain('`ptr-gate.yml`');
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    ['a wrong input', { 'ptr-gate.yml': 'expect: {}\n' }, { stage: 'live' }, "'live' is not one of"],
    ['a wrong key', { 'ptr-gate.yml': 'expect: {}\nexpext: {}\n' }, OFFLINE, 'ptr-gate.yml:2:1'],
    ['a file that is not there', { 'ptr-gate.yml': 'records: [zones/a]\n' }, OFFLINE, 'zones/a'],
    ['two configurations', { 'ptr-gate.yml': '', 'ptr-gate.json': '{}' }, OFFLINE, "input 'config'"],
  ])('stands in the step summary: %s', async (_, files, inputs, said) => {
    const { code, outputs, summary } = await step(checkout(files), inputs, {}, ACTION);
    expect([code, outputs]).toEqual([2, {}]);
    expect(summary).toMatch(/^## ❌ ptr-gate could not run\n\nNothing was judged: .+\n$/);
    expect(textOf(renderMarkdown(summary))).toContain(said);
  });

  test('gives foreign text no way into the summary', async () => {
    const evil = '<img src=x> @octo [a](http://x.example) ::error::x ![](y)\n# h';
    const { summary } = await step(checkout({ 'ptr-gate.yml': '' }), { stage: evil }, {}, ACTION);
    const html = renderMarkdown(summary);
    expect(html).not.toMatch(/<img|<a |<h1/);
    expect(html.match(/<h2/g)).toHaveLength(1);
    expect(textOf(html)).toContain('@octo');
  });

  test('leaves what an earlier step wrote, and needs no summary file', async () => {
    const temp = folder({ summary: 'earlier\n' });
    const summaryFile = join(temp, 'summary');
    await step(folder(), {}, { GITHUB_STEP_SUMMARY: summaryFile }, ACTION);
    expect(readFileSync(summaryFile, 'utf8')).toMatch(/^earlier\n## ❌ ptr-gate could not run/);
    for (const path of ['', temp]) {
      const { code, read } = await step(folder(), {}, { GITHUB_STEP_SUMMARY: path }, ACTION);
      expect([code, read.annotations.length]).toEqual([2, 1]);
    }
  });
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"');
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputsFor } from '../../src/commands/operands.ts';
import type { OptionName } from '../../src/options.ts';

let base: string;
let cwd: string;
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'ptr-gate-operands-')));
  cwd = join(base, 'repo');
  mkdirSync(join(cwd, 'sub'), { recursive: true });
  for (const config of ['ptr-gate.yml', 'mine.yml']) writeFileSync(join(cwd, config), '');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function inputs(operands: readonly string[], folder: string, config?: string) {
  const texts = new Map<OptionName, readonly string[]>(config === undefined ? [] : [['config', [config]]]);
  const { root, files, flags } = inputsFor(operands, { place: (name) => `--${name}`, texts }, folder);
  return [root.slice(base.length), files, flags.texts.get('config')?.[0]];
}

test('files where the command runs leave the root and the configuration there', () => {
  expect(inputs([], cwd)).toEqual(['/repo', [], undefined]);
  expect(inputs(['zones/a', './b'], cwd)).toEqual(['/repo', ['zones/a', 'b'], undefined]);
});

test('files elsewhere widen the root, and the configuration that stands here still holds', () => {
  expect(inputs(['../zones/a', 'b'], cwd)).toEqual(['', ['zones/a', 'repo/b'], 'repo/ptr-gate.yml']);
  expect(inputs([join(base, 'zones/a')], cwd)).toEqual(['', ['zones/a'], 'repo/ptr-gate.yml']);
  expect(inputs(['../zones/a'], join(cwd, 'sub'))).toEqual(['/repo', ['zones/a'], undefined]);
});

test('a configuration is named from where the command runs, or in full', () => {
  expect(inputs(['../zones/a'], cwd, 'mine.yml')).toEqual(['', ['zones/a'], 'repo/mine.yml']);
  expect(inputs([], cwd, join(cwd, 'mine.yml'))).toEqual(['/repo', [], 'mine.yml']);
  expect(inputs(['a'], join(cwd, 'sub'), '../ptr-gate.yml')).toEqual(['/repo', ['sub/a'], 'ptr-gate.yml']);
});

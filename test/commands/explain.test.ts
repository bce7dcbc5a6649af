import { expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/command.ts';
import { explain } from '../../src/commands/explain.ts';
import { RULES } from '../../src/rules/index.ts';

function run(operands: readonly string[], colour = false) {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    colour,
  } as Terminal;
  return { code: explain(operands, terminal), out, err };
}

test('a rule is explained: what it is, why it hurts, what to do, where it is written', () => {
  const { code, out, err } = run(['ptr-mismatch']);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toMatch(/^ptr-mismatch\n/);
  for (const part of ['Severity: error', 'Why it hurts', 'Remedy', 'https://www.rfc-editor.org/'])
    expect(out).toContain(part);
  for (const line of out.split('\n').filter((text) => !text.includes('https:')))
    expect(line.length).toBeLessThanOrEqual(80);
});

test.each(RULES.map(({ id }) => id))('%s: fits a terminal of 80 columns, and says how to repair it', (id) => {
  const { out } = run([id]);
  for (const line of out.split('\n').filter((text) => !/^ *https:/.test(text)))
    expect(line.length, line).toBeLessThanOrEqual(80);
  expect(out).toMatch(/^Remedy\n/m);
  // What is pasted stands in lines of its own.
  expect(out).toMatch(/^ {4}\S/m);
});

test('what a person asks their ISP stands there to be copied', () => {
  expect(run(['ptr-missing']).out).toMatch(
    /^An ISP that holds the reverse zone$[\s\S]*^ {4}Please set the PTR records of these addresses:$/m,
  );
});

test('without a name all rules are listed, each beginning a line', () => {
  const { code, out } = run([]);
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(' ')[0])).toEqual(
    RULES.map(({ id }) => id),
  );
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('an unknown name brings the nearest one, and exit code 2', () => {
  expect(run(['ptr-mismach'])).toMatchObject({
    code: 2,
    out: '',
    err: "ptr-gate explain: no rule is called 'ptr-mismach'. Did you mean ptr-mismatch?\n",
  });
  expect(run(['zzz']).err).toContain('lists all rules');
  expect(run(['toString']).code).toBe(2);
  const both = run(['nope', 'ptr-missing']);
  expect(both.code).toBe(2);
  expect(both.out).toContain('ptr-missing');
});

test('colour only where the terminal takes it, and never from the operand', () => {
  expect(run(['ptr-missing']).out).not.toContain('\x1b');
  expect(run(['ptr-missing'], true).out).toContain('\x1b[1mptr-missing');
  expect(run(['\x1b[31mred\n::error::x'], true).err).not.toMatch(/\x1b|\n::/);
});

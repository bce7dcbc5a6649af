import { describe, expect, test } from 'vitest';
import type { Severity, Summary } from '../../src/model/report.ts';
import { github } from '../../src/reporters/github.ts';
import { runnerReads } from '../runner/commands.ts';
import { finding, summary } from './sample.ts';

const findings = (number: number, severity: Severity = 'error') =>
  Array.from({ length: number }, (_, i) =>
    finding({ severity, message: `number ${i + 1}`, location: { path: 'zone', line: i + 1, column: 1 } }),
  );

function read(parts: Partial<Summary>, inDiff?: (path: { line?: number }) => boolean) {
  return runnerReads(
    github.end(summary(parts), { colour: false, ...(inDiff === undefined ? {} : { inDiff }) }),
  );
}

describe('annotations', () => {
  test.each([1, 9, 10, 60, 5000])(
    '%i errors: the roll-up first, nothing dropped by the runner, the rest counted',
    (number) => {
      const seen = read({ verdict: 'fail', exitCode: 1, findings: findings(number) });
      const shown = Math.min(number, 9);
      expect(seen.annotations).toHaveLength(shown + 1);
      expect(seen.annotations[0]!.title).toBe('ptr-gate: fail');
      expect(seen.annotations.slice(1).map(({ message }) => message)).toEqual(
        Array.from({ length: shown }, (_, i) => `number ${i + 1}`),
      );
      expect(seen.dropped).toEqual([]);
      const left = number - shown;
      expect(seen.log.join('\n')).toContain(left === 0 ? '' : `${left.toLocaleString('en')} more finding`);
      expect(seen.log).toHaveLength(left === 0 ? 0 : 1);
    },
  );

  test('a pass with remarks is no error and uses all ten of each kind', () => {
    const seen = read({ findings: [...findings(12, 'warning'), ...findings(12, 'notice')] });
    expect(seen.annotations.map(({ kind }) => kind)).toEqual([
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ]);
    expect(seen.log[0]).toMatch(/^ptr-gate: pass\./);
    expect(seen.log[1]).toMatch(/^4 more findings/);
  });

  test('an unverified run fails its step, so its roll-up is an error', () => {
    expect(read({ verdict: 'unverified', exitCode: 3 }).annotations[0]).toMatchObject({
      kind: 'error',
      title: 'ptr-gate: unverified',
    });
  });

  test('what does not gate is a notice', () => {
    const seen = read({ findings: [finding({ gating: false })] });
    expect(seen.annotations.map(({ kind }) => kind)).toEqual(['notice']);
  });

  test('findings of one line are one annotation', () => {
    const location = { path: 'zone', line: 4, column: 2 };
    const seen = read({
      verdict: 'fail',
      findings: [
        finding({ rule: 'ptr-missing', message: 'first', location }),
        finding({ rule: 'name-is-alias', message: 'second', location }),
        finding({ message: 'elsewhere', location: { path: 'zone', line: 5 } }),
      ],
    });
    expect(seen.annotations.slice(1).map(({ title, message }) => [title, message])).toEqual([
      ['ptr-gate: name-is-alias, ptr-missing', 'second\n\nfirst'],
      ['ptr-gate: ptr-missing', 'elsewhere'],
    ]);
  });

  test('lines of the change come before others that gate', () => {
    const seen = read({ verdict: 'fail', findings: findings(30) }, ({ line }) => line! > 27);
    expect(seen.annotations.slice(1, 5).map(({ line }) => line)).toEqual([28, 29, 30, 1]);
  });

  test('a column only where the finding stays on one line', () => {
    const at = (location: object) =>
      read({ verdict: 'fail', findings: [finding({ location: { path: '=a:b,c%.zone', ...location } })] })
        .annotations[1];
    expect(at({ line: 3, column: 5, endLine: 3, endColumn: 9 })).toMatchObject({
      file: './=a:b,c%.zone',
      line: 3,
      endLine: 3,
      column: 5,
      endColumn: 9,
    });
    const text = github.end(
      summary({
        findings: [finding({ location: { path: 'z', line: 3, column: 5, endLine: 4, endColumn: 2 } })],
      }),
      { colour: false },
    );
    expect(text).not.toMatch(/col=|endColumn=/);
    expect(at({})).toMatchObject({ file: './=a:b,c%.zone', line: undefined });
  });
});

import { describe, expect, test } from 'vitest';
import { checkOutput } from '../../src/reporters/check-run.ts';
import { commentBody, isAllWell, resolvedBody } from '../../src/reporters/comment.ts';
import { finding, HOSTILE, INCIDENT_REPORT } from './sample.ts';

const MEDIUM = { colour: false };
const frame = { marker: '<!-- m -->', runUrl: undefined, commit: 'c'.repeat(40) };
const summaryOf = (findings: ReturnType<typeof finding>[]) => ({ ...INCIDENT_REPORT, findings });

describe('a check run', () => {
  test('says by its conclusion what the exit code says, and never lets the unverified pass', () => {
    const conclusions = (['pass', 'fail', 'unverified'] as const).map(
      (verdict) => checkOutput({ ...INCIDENT_REPORT, verdict }, {}).conclusion,
    );
    expect(conclusions).toEqual(['success', 'failure', 'action_required']);
  });

  test('keeps every limit of the API, however long the texts and many the findings on one line', () => {
    const text = `${HOSTILE.join(' ')} `.repeat(200);
    const findings = Array.from({ length: 300 }, (_, i) =>
      finding({ message: `${i}: ${text}`, location: { path: 'p', line: 1, column: 2, endColumn: 5 } }),
    );
    const { title, summary, annotations } = checkOutput(summaryOf(findings), {});
    expect([title.length <= 255, Buffer.byteLength(summary) <= 65_535]).toEqual([true, true]);
    const seen = new Set<number>();
    for (const one of annotations) {
      expect(one.title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(one.message)).toBeLessThanOrEqual(64 * 1024);
      for (const [, number] of one.message.matchAll(/(?:^|\n\n)([0-9]+): /g)) seen.add(Number(number));
    }
    expect(seen.size).toBe(300);
  });

  test('has titles that nobody from outside writes', () => {
    const output = checkOutput(
      summaryOf(
        HOSTILE.map((message) =>
          finding({ message, observed: [message], location: { path: message, line: 1 } }),
        ),
      ),
      {},
    );
    expect(output.title).toBe(`Fail: ${HOSTILE.length} errors`);
    expect(new Set(output.annotations.map(({ title }) => title))).toEqual(new Set(['ptr-gate: ptr-missing']));
    expect(output.annotations.length).toBe(HOSTILE.length);
  });
});

describe('a comment', () => {
  test('fits, and begins with its marker', () => {
    const findings = Array.from({ length: 3_000 }, (_, i) => finding({ message: `${'é'.repeat(200)} ${i}` }));
    const body = commentBody(summaryOf(findings), frame, MEDIUM);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body.startsWith('<!-- m -->\n## ')).toBe(true);
    expect(resolvedBody(INCIDENT_REPORT, frame).startsWith('<!-- m -->\n## ✅ ptr-gate: resolved\n')).toBe(
      true,
    );
  });

  test.each([
    ['nothing at all', 'pass', [], true],
    ['a notice', 'pass', [finding({ severity: 'notice' })], true],
    ['an old error', 'pass', [finding({ gating: false })], true],
    ['a warning', 'pass', [finding({ severity: 'warning' })], false],
    ['silence of a server', 'unverified', [], false],
  ] as const)('%s', (_, verdict, findings, well) => {
    expect(isAllWell({ ...INCIDENT_REPORT, verdict, findings })).toBe(well);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineText, readBaseline } from '../../src/check/baseline.ts';
import { identityOf } from '../../src/model/fingerprint.ts';
import { finding, HOSTILE } from '../reporters/sample.ts';

const read = (text: string) => readBaseline(Buffer.from(text), 'known.json');

const anyFinding = fc
  .record({
    rule: fc.constantFrom('ptr-missing', 'ptr-mismatch', 'source-syntax'),
    message: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE)),
    name: fc.option(fc.constantFrom('a.example', 'b.example', '\\@x.example')),
    address: fc.option(fc.constantFrom('198.41.0.4', '2001:503:ba3e::2:30')),
    region: fc.option(fc.constantFrom('eu', 'null', '')),
    location: fc.option(fc.record({ path: fc.constantFrom('zones/a', ...HOSTILE), line: fc.nat() })),
  })
  .map((parts) => finding(parts as Parameters<typeof finding>[0]));

describe('a baseline', () => {
  test('reads back as what was written, sorted and each once, whatever order and however often', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const text = baselineText(findings, []);
        expect(baselineText([...findings, ...findings].reverse(), [])).toBe(text);
        const identities = read(text).map(({ identity }) => JSON.stringify(identity));
        const written = findings.map((one) => JSON.stringify(identityOf(one)));
        expect(new Set(identities)).toEqual(new Set(written));
        expect(text.split('\n').length).toBe(identities.length === 0 ? 2 : identities.length + 3);
      }),
    );
  });

  test('never lists a failed lookup, the run as a whole, or a pair that is gone', () => {
    const rules = ['lookup-failed', 'nothing-to-check', 'ignore-unused', 'policy-changed', 'ptr-orphaned'];
    expect(
      read(
        baselineText(
          rules.map((rule) => finding({ rule })),
          [],
        ),
      ),
    ).toEqual([]);
  });

  test('keeps of an older one what this run could not decide', () => {
    const entries = read(
      baselineText(
        ['a', 'b', 'c'].map((message) => finding({ message })),
        [],
      ),
    );
    const [a, b, c] = entries.map((entry) => ({ ...entry, occurred: false, undecided: false }));
    const older = [{ ...a!, undecided: true }, b!, { ...c!, occurred: true }];
    const messages = read(baselineText([finding({ message: 'c' })], older)).map(({ identity }) => identity);
    expect(messages).toMatchObject([{ message: 'a' }, { message: 'c' }]);
  });

  test.each([
    ['no JSON', 'x', /known\.json/],
    ['another file', '{"version":1}', /this is no baseline/],
    ['a later version', '{"version":2,"findings":[]}', /this is no baseline/],
    [
      'an edited entry',
      baselineText([finding({ message: 'm' })], []).replace('ptr-missing', 'ptr-mismatch'),
      /known\.json:2:3: this entry was not written by --write-baseline, or was edited/,
    ],
    ['no entry', '{"version":1,"findings":[7]}', /known\.json:1:/],
  ])('refuses %s', (_, text, problem) => {
    expect(() => read(text)).toThrow(problem);
  });
});

import { describe, expect, test } from 'vitest';
import { choice } from '../src/option-values.ts';
import {
  type CommandName,
  formatsOf,
  OPTION_NAMES,
  type OptionLayer,
  type OptionName,
  settleOptions,
  splitList,
} from '../src/options.ts';

const layer = (place: string, texts: Partial<Record<OptionName, string[]>>): OptionLayer => ({
  place: (name) => `${place} ${name}`,
  texts: new Map(Object.entries(texts) as [OptionName, string[]][]),
});

function settled(texts: Partial<Record<OptionName, string[]>>) {
  const result = settleOptions([layer('flag', texts)]);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

function problem(texts: Partial<Record<OptionName, string[]>>): string {
  const result = settleOptions([layer('flag', texts)]);
  if (result.ok) throw new Error('was accepted');
  return result.problem;
}

describe('settling options', () => {
  test('nothing written: every default stands, and the rest is undefined', () => {
    expect(settled({})).toMatchObject({
      stage: 'pre-publish',
      resolvers: ['system'],
      offline: false,
      timeout: 10_000,
      'fail-on': 'error',
      format: 'text',
    });
    expect(settled({}).match).toBeUndefined();
    expect(settled({}).networks).toBeUndefined();
  });

  test('the first layer that has an option wins, whole', () => {
    const result = settleOptions([
      layer('flag', { stage: ['published'], resolvers: ['192.0.2.1'] }),
      layer('policy', { stage: ['pre-publish'], resolvers: ['192.0.2.2', '192.0.2.3'], match: ['any'] }),
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: { stage: 'published', resolvers: ['192.0.2.1'], match: 'any' },
    });
  });

  test('a problem names the place that it was written at, also below another layer', () => {
    const result = settleOptions([
      layer('flag', {}),
      layer('ptr-gate.yml:7:10: policy.', { match: ['some'] }),
    ]);
    expect(result).toEqual({
      ok: false,
      problem: "ptr-gate.yml:7:10: policy. match: 'some' is not one of exact, any, confirmed",
    });
  });

  test('of an option that takes one value, the last counts', () => {
    expect(settled({ stage: ['published', 'pre-publish'] }).stage).toBe('pre-publish');
  });
});

describe('values', () => {
  test.each([
    ['500ms', 500],
    ['10s', 10_000],
    ['10', 10_000],
    ['1.5s', 1500],
    ['2 m', 120_000],
  ])('timeout %s', (text, ms) => {
    expect(settled({ timeout: [text] }).timeout).toBe(ms);
  });

  test.each(['', '0', '-1s', '1h', '99ms', '1e3', '10 s s', 'ten', '0x10', '1d', '1000000000s', ' '])(
    'timeout %j is refused',
    (text) => {
      expect(problem({ timeout: [text] })).toMatch(/^flag timeout: /);
    },
  );

  test.each(['', '0', '33', '1.0', '1e1', '0x8', '-1', ' 8', '8 ', '١'])('tries %j is refused', (text) => {
    expect(problem({ tries: [text] })).toBe(`flag tries: '${text}' is not a whole number from 1 to 32`);
  });

  test.each(['resolvers', 'networks', 'output', 'listen'] as const)(
    'an empty list of %s is refused',
    (name) => {
      expect(problem({ [name]: [] })).toMatch(/the list is empty; name at least one/);
    },
  );

  test.each(['text', '=report', 'text=', 'xml=report', 'text:report', 'TEXT=report'])(
    'output %j is refused',
    (text) => {
      expect(problem({ output: [text] })).toMatch(/is not FORMAT=FILE with FORMAT one of text, json/);
    },
  );

  test('an output file may have any name', () => {
    expect(settled({ output: ['json=a=b/c d.json'] }).output).toEqual([
      { format: 'json', path: 'a=b/c d.json' },
    ]);
  });

  test('rules are pairs of a rule and a level', () => {
    expect([...settled({ rules: ['ptr-missing=off', 'ptr-mismatch = notice'] }).rules!]).toEqual([
      ['ptr-missing', 'off'],
      ['ptr-mismatch', 'notice'],
    ]);
    for (const text of ['ptr-missing', 'ptr-missing=none', '=off', 'ptr-missing=off=on', 'PTR=off'])
      expect(problem({ rules: [text] })).toMatch(/is not RULE=LEVEL/);
  });

  test.each(['192.0.2.0/24', '2001:db8::/32', '192.0.2.1', '2001:db8::1'])('network %s', (text) => {
    expect(settled({ networks: [text] }).networks).toHaveLength(1);
  });

  test.each(['192.0.2.1/24', '192.0.2.0/33', '010.0.0.0/8', '2001:db8::/129', 'example.org', '10/8'])(
    'network %s is refused',
    (text) => {
      expect(problem({ networks: ['192.0.2.0/24', text] })).toMatch(/^flag networks: /);
    },
  );

  test('no option throws, whatever is written', () => {
    const texts = [
      '',
      ' ',
      '\0',
      '%00',
      'constructor',
      '__proto__',
      '9'.repeat(400),
      '::',
      '[::1',
      'a'.repeat(1e6),
    ];
    for (const name of OPTION_NAMES)
      for (const text of texts)
        expect(settleOptions([layer('flag', { [name]: [text] })])).toHaveProperty('ok');
  });
});

test('lists split on commas and line ends', () => {
  expect(splitList('a, b\n\n c,,\r\nd ')).toEqual(['a', 'b', 'c', 'd']);
  expect(splitList(' ,\n')).toEqual([]);
});

test.each<[CommandName, string, RegExp]>([
  ['check', 'jsn', /^'jsn' is not one of text, json, (?!.*yaml).*\. Did you mean json\?$/],
  ['plan', 'yml', /^'yml' is not one of text, json, yaml, markdown\. Did you mean yaml\?$/],
  ['probe', 'sarif', /^'sarif' is not one of text, json, prometheus$/],
])('%s refuses the format %s with those that it writes', (command, format, said) => {
  const result = choice(...formatsOf(command)).parse([format]);
  expect(result.ok ? '' : result.problem).toMatch(said);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readConfiguration, type ZoneStatement } from '../../../src/sources/named-conf/configuration.ts';
import { planZones } from '../../../src/sources/named-conf/zones.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { withPrograms } from '../../servers/daemon.ts';

const installed = withPrograms({ 'named-checkconf': 'bind9-utils' });
const folder = mkdtempSync(join(tmpdir(), 'named-conf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Reading {
  /** `view zone keyword value` of every statement in a zone that has one value. */
  readonly zones: readonly string[];
  readonly problem: string | undefined;
}

function byBind(text: string): Reading {
  const path = join(folder, 'named.conf');
  writeFileSync(path, text);
  const { status, stdout } = spawnSync('named-checkconf', ['-p', path], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  // What BIND prints is in one form, a statement to a line.
  return status === 0 ? { zones: ours(stdout).zones, problem: undefined } : { zones: [], problem: stdout };
}

function ours(text: string): Reading {
  try {
    const tree = memoryTree({ 'named.conf': text });
    const { zones } = readConfiguration('named.conf', tree);
    const twice = planZones('named.conf', tree).zones.some(
      (planned) => planned.kind === 'defect' && planned.defect.message.includes('declared twice'),
    );
    return { zones: zones.flatMap(lines), problem: twice ? 'named.conf:1:1: declared twice' : undefined };
  } catch (error) {
    if (error instanceof SourceError) return { zones: [], problem: error.message };
    throw error;
  }
}

function lines({ name, className, view, statements }: ZoneStatement): string[] {
  const head = `${view ?? '-'} ${name.text} ${className?.text ?? '-'}`;
  return statements.flatMap(({ keyword, rest: [value] }) =>
    value === undefined || value.kind === 'block' ? [] : [`${head} ${keyword} ${value.text}`],
  );
}

const zoneNames = fc.constantFrom(
  '"example.org"',
  'example.net',
  '"10.in-addr.arpa"',
  '"a.b\\"c"',
  'x-1.',
  '"."',
);
const gap = fc.constantFrom(' ', '\n', '\t ', ' # c }\n', ' // c "\n', ' /* { */ ', ' /* * / */', '\r\n');
const zone = fc
  .tuple(
    zoneNames,
    fc.constantFrom('', 'IN', 'in'),
    fc.constantFrom('master', 'primary', 'HINT'),
    fc.constantFrom('"db"', '"/etc/bind/db.x"', '"a b;{}"', '"q\\"r"', '"a//b#c"', '"\\\\"'),
    fc.constantFrom(
      [],
      ['notify', 'no', ';'],
      ['allow-transfer', '{', '!', '10.0.0.0', '/', '8', ';', '{', 'any', ';', '}', ';', '}', ';'],
    ),
  )
  .map(([name, className, type, file, more]) => [
    'zone',
    name,
    ...(className === '' ? [] : [className]),
    '{',
    'type',
    type,
    ';',
    'file',
    file,
    ';',
    ...more,
    '}',
    ';',
  ]);
const configuration = fc.oneof(
  fc.array(zone, { maxLength: 4 }).map((zones) => zones.flat()),
  fc
    .array(fc.tuple(fc.constantFrom('inside', '"out side"', 'v3'), fc.array(zone, { maxLength: 3 })), {
      maxLength: 3,
    })
    .map((views) => views.flatMap(([name, zones]) => ['view', name, '{', ...zones.flat(), '}', ';'])),
);
/** The tokens with one left out, doubled or exchanged for another. */
const mutated = fc
  .tuple(configuration, fc.nat(), fc.nat(), fc.constantFrom('keep', 'keep', 'drop', 'double', 'swap'))
  .map(([tokens, at, other, how]) => {
    if (tokens.length === 0 || how === 'keep') return tokens;
    const i = at % tokens.length;
    const inserted =
      how === 'drop' ? [] : how === 'double' ? [tokens[i]!, tokens[i]!] : [tokens[other % tokens.length]!];
    return [...tokens.slice(0, i), ...inserted, ...tokens.slice(i + 1)];
  });
const texts = fc.tuple(mutated, fc.array(gap, { minLength: 8, maxLength: 8 })).map(([tokens, gaps]) =>
  // `10.0.0.0/8` is written without gaps, as BIND wants it.
  tokens
    .map(
      (token, i) =>
        token + (token === '/' || tokens[i + 1] === '/' || token === '!' ? '' : gaps[i % gaps.length]!),
    )
    .join(''),
);

/** Mistakes that BIND finds by the marks alone, which this reader finds too. */
const BY_MARKS =
  /missing ';'|unexpected end of input|expected quoted string|expected unquoted string|syntax error near '[;}]'/;

test.skipIf(!installed)(
  'random and mutated configurations read as named-checkconf -p prints them',
  () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const bind = byBind(text);
        const own = ours(text);
        if (bind.problem === undefined) {
          accepted++;
          expect(own).toEqual(bind);
        } else if (BY_MARKS.test(bind.problem) && !text.includes('allow-transfer')) {
          // What lists of addresses may hold is not looked into.
          refused++;
          expect(own.problem).toMatch(/^named\.conf:\d+:\d+: /);
        }
      }),
      { numRuns: 150, seed: 20_261_123 },
    );
    // Both kinds were met, or the comparison says nothing.
    expect(accepted).toBeGreaterThan(30);
    expect(refused).toBeGreaterThan(4);
  },
  30_000,
);

test('random text and broken configurations end in statements or a SourceError', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'zone',
        '"a"',
        '{',
        '}',
        ';',
        'type',
        'primary',
        'file',
        'include',
        'view',
        'options',
        '/*',
        '*/',
        '//',
        '#',
        '\n',
        '"',
        '\\',
        '!',
        '/',
        'template',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      for (const text of [parts.join(' '), parts.join('')]) expect(() => ours(text)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test('a very large string, comment or list is read in bounded stack and time', () => {
  const long = 'x'.repeat(3_000_000);
  for (const text of [
    `"${long}";`,
    `/*${long}*/`,
    `acl a { ${'10.0.0.1; '.repeat(300_000)} };`,
    `"${'\\"'.repeat(1_000_000)}";`,
  ]) {
    expect(ours(text)).toEqual({ zones: [], problem: undefined });
  }
  expect(ours(`"${long}`).problem).toMatch(/no closing/);
});

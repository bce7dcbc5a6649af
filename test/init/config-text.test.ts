import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { configText } from '../../src/init/config-text.ts';
import type { Found } from '../../src/init/recognise.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import { memoryTree } from '../repository/memory-tree.ts';

/** Names that a file system may hold: anything but a slash and NUL. */
const segment = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'*&!%@`#:-?{}[],|>\'"\\ \t~=.$~0a\n\r\u0085\u00a0\u2028\ufeff'),
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom(
      'null',
      'true',
      '~',
      '- a',
      'a: b',
      'a #b',
      ' a',
      'a ',
      '-',
      '?',
      ':',
      '1',
      '.inf',
      '<<',
      '=',
      'no',
      "it's",
      '0x10',
    ),
  )
  .filter(
    (text) => !/[/\0]/.test(text) && text !== '.' && text !== '..' && Buffer.from(text).toString() === text,
  );
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));

const found = (name: string, more: Partial<Found> = {}): Found => ({
  ...{ path: name, source: 'zone-file', pairs: 1, records: 1, defects: 0, zones: [], parts: [] },
  ...more,
});

test('whatever files are called, the configuration loads and lists them under their names', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(path, { minLength: 1, maxLength: 4 }),
      fc.array(path),
      path,
      (listed, aside, odd) => {
        const guess = { origin: 'example.org' as DomainName, from: 'name' as const };
        const entries = listed.map((pattern, i) => ({
          pattern,
          files: [found(pattern, i % 2 === 0 ? {} : { guess })],
        }));
        const asides = aside.map((name, i) => ({
          ...{ path: name, source: 'zone-file', why: odd },
          reason: i % 2 === 0 ? ('origin' as const) : ('unreadable' as const),
        }));
        const text = configText(entries, { aside: asides }, [{ tool: 'Terraform', path: odd }]);
        const { records, hasExpect } = readConfig(memoryTree({ 'ptr-gate.yml': text }), 'ptr-gate.yml');
        expect(records.map(({ pattern }) => pattern.replace(/^\.\/(?=!)/, ''))).toEqual(listed);
        expect(records.map(({ origin }) => origin)).toEqual(
          listed.map((_, i) => (i % 2 === 0 ? undefined : 'example.org')),
        );
        expect(hasExpect).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});

test('with nothing to list it loads all the same', () => {
  fc.assert(
    fc.property(fc.array(path), path, (aside, odd) => {
      const asides = aside.map((name) => ({
        path: name,
        source: 'csv',
        why: odd,
        reason: 'unreadable' as const,
      }));
      const text = configText([], { aside: asides }, [{ tool: 'DNSControl', path: odd }]);
      expect(readConfig(memoryTree({ 'ptr-gate.yml': text }), 'ptr-gate.yml').records).toEqual([]);
    }),
  );
});

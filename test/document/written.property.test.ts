import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/document/document-error.ts';
import type { Node } from '../../src/document/node.ts';
import { parseDocument, parseDocuments } from '../../src/document/parse.ts';

/** A document to be written: text, a list, or a mapping. */
type Plan =
  | { readonly kind: 'scalar'; readonly text: string; readonly style: 'plain' | 'single' | 'double' }
  | { readonly kind: 'list'; readonly items: readonly Plan[]; readonly flow: boolean }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Plan])[]; readonly flow: boolean };

const plainText = fc.constantFrom(
  '192.0.2.1',
  '2001:db8::1',
  'mail.example.org',
  '012',
  'yes',
  '1:20',
  'a b',
  'x#y',
  '-1',
  'ü',
  '::1',
);
const anyText = fc.string({ unit: 'grapheme', maxLength: 8 });
const scalar: fc.Arbitrary<Plan> = fc.oneof(
  plainText.map((text) => ({ kind: 'scalar' as const, text, style: 'plain' as const })),
  anyText.map((text) => ({ kind: 'scalar' as const, text, style: 'double' as const })),
  fc
    .stringMatching(/^[ -~äß]{0,8}$/)
    .map((text) => ({ kind: 'scalar' as const, text, style: 'single' as const })),
);
const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(tie('plan'), { maxLength: 4 }),
      flow: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('map' as const),
      entries: fc.uniqueArray(fc.tuple(fc.oneof(plainText, anyText), tie('plan')), {
        maxLength: 12,
        selector: ([key]) => key,
      }),
      flow: fc.boolean(),
    }),
  ),
}));

interface Written {
  readonly kind: string;
  readonly text: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Writes a plan as YAML and notes where every node came to stand, without any knowledge of the reader. */
function write(root: Plan, newline: string, step: number): { text: string; nodes: Written[] } {
  const nodes: Written[] = [];
  let text = '';
  let line = 1;
  let column = 1;
  const put = (part: string) => {
    text += part;
    column += part.length;
  };
  const breakLine = (indent: number) => {
    text += newline + ' '.repeat(indent);
    line++;
    column = indent + 1;
  };
  const spelled = (plan: Plan & { kind: 'scalar' }) => {
    if (plan.style === 'plain') return plan.text;
    if (plan.style === 'single') return `'${plan.text.replaceAll("'", "''")}'`;
    return `"${[...plan.text]
      .map((char) =>
        /[a-z0-9 .:äß]/.test(char) ? char : `\\U${char.codePointAt(0)!.toString(16).padStart(8, '0')}`,
      )
      .join('')}"`;
  };
  const key = (name: string) => node({ kind: 'scalar', text: name, style: 'double' }, 0, true);
  const node = (plan: Plan, indent: number, flow: boolean): void => {
    const at = nodes.length;
    const start = { line, column };
    nodes.push({ kind: plan.kind, text: undefined, ...start, endLine: 0, endColumn: 0 });
    if (plan.kind === 'scalar') put(spelled(plan));
    else {
      const children = plan.kind === 'list' ? plan.items.length : plan.entries.length;
      const inFlow = flow || plan.flow || children === 0;
      if (inFlow) put(plan.kind === 'list' ? '[' : '{');
      for (let i = 0; i < children; i++) {
        if (i > 0) {
          if (inFlow) put(i % 2 === 0 ? ', ' : ' ,');
          else breakLine(indent);
        }
        if (plan.kind === 'list') {
          if (!inFlow) put('- ');
          node(plan.items[i]!, indent + 2, inFlow);
        } else {
          const [name, value] = plan.entries[i]!;
          key(name);
          const block =
            value.kind !== 'scalar' &&
            !inFlow &&
            !value.flow &&
            (value.kind === 'list' ? value.items.length : value.entries.length) > 0;
          if (block) {
            put(':');
            breakLine(indent + step);
          } else put(': ');
          node(value, indent + step, inFlow);
        }
      }
      if (inFlow) put(plan.kind === 'list' ? ' ]' : '}');
    }
    nodes[at] = {
      ...nodes[at]!,
      text: plan.kind === 'scalar' ? plan.text : undefined,
      endLine: line,
      endColumn: column,
    };
  };
  node(root, 0, false);
  return { text, nodes };
}

function walk(node: Node, into: Written[] = []): Written[] {
  const { kind, line, column, endLine, endColumn } = node;
  into.push({ kind, text: node.kind === 'scalar' ? node.text : undefined, line, column, endLine, endColumn });
  if (node.kind === 'list') for (const item of node.items) walk(item, into);
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      walk(key, into);
      walk(value, into);
    }
  }
  return into;
}

describe('a document that somebody else wrote', () => {
  test('comes back with every text and every place', () => {
    fc.assert(
      fc.property(
        plan,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 5 }),
        (root, newline, step) => {
          const { text, nodes } = write(root, newline, step);
          expect(walk(parseDocument(text, { path: 'a.yml' }))).toEqual(nodes);
          expect(walk(parseDocument(`\ufeff${text}${newline}`, { path: 'a.yml' }))).toEqual(nodes);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('with anything put in or cut out is read, or refused with a place inside the text', () => {
    const pieces = fc.constantFrom(
      '',
      '\n',
      ' ',
      '  ',
      '\t',
      ':',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '#',
      ' #',
      '&a ',
      '*a',
      '<<: *a',
      '!x ',
      '!!str ',
      '|',
      '>-\n',
      '?',
      '%',
      '@',
      '---\n',
      '...\n',
      '\0',
      '\ud800',
      '\ufeff',
      '\\',
    );
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), pieces), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(plan, edits, fc.constantFrom('a.yml', 'a.json'), (root, changes, path) => {
        let { text } = write(root, '\n', 2);
        for (const [where, cut, piece] of changes) {
          const at = where % (text.length + 1);
          text = text.slice(0, at) + piece + text.slice(at + cut);
        }
        const lines = text.split(/\r\n?|\n/);
        try {
          for (const document of parseDocuments(text, { path })) {
            for (const node of walk(document)) {
              expect(node.line).toBeGreaterThan(0);
              expect(node.endLine).toBeLessThanOrEqual(lines.length);
              expect(node.column).toBeLessThanOrEqual(lines[node.line - 1]!.length + 1);
              expect(node.endColumn).toBeLessThanOrEqual(lines[node.endLine - 1]!.length + 1);
            }
          }
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error;
          expect(error.message).toMatch(/^a\.(?:yml|json):\d+:\d+: .+[.?] .+$/s);
          expect(error.line).toBeLessThanOrEqual(lines.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

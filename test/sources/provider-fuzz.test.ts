import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceLocation } from '../../src/model/record.ts';
import * as csv from '../../src/sources/csv/read.ts';
import * as dnsEndpoint from '../../src/sources/dns-endpoint/read.ts';
import * as hosts from '../../src/sources/hosts/read.ts';
import { type Declaration, type Reader, SourceError } from '../../src/sources/source.ts';
import * as terraformPlan from '../../src/sources/terraform-plan/read.ts';
import { memoryTree } from '../repository/memory-tree.ts';
import { planOf } from './terraform-plan/plan.ts';

const corpus = (path: string) => readFileSync(new URL(`../corpus/${path}`, import.meta.url), 'utf8');

const plan = JSON.stringify(
  planOf(
    [
      { type: 'cloudflare_record', after: { zone_id: 'c1', name: 'www', type: 'A', content: '192.0.2.1' } },
      { type: 'cloudflare_zone', after: { zone: 'example.org' }, unknown: { id: true } },
      {
        type: 'hcloud_zone_rrset',
        after: { zone: 'example.org', name: '@', type: 'A', records: [{ value: '192.0.2.1' }, {}] },
        unknown: { records: [{}, { value: true }] },
      },
      {
        type: 'hcloud_rdns',
        after: { ip_address: '2001:db8::1', dns_ptr: 'www.example.org' },
        module: 'module.a["b"]',
      },
    ],
    {
      configuration: {
        root_module: {
          resources: [
            {
              address: 'cloudflare_record.x',
              expressions: { zone_id: { references: ['cloudflare_zone.x.id'] } },
            },
          ],
        },
      },
    },
  ),
);

/** A source, files of its own to mutate, and words that stand in such files. */
const SUBJECTS: readonly (readonly [Reader, readonly string[], readonly string[]])[] = [
  [
    hosts,
    [corpus('hickory/hosts'), '192.0.2.1 a.example.org b # c\r\n::1 localhost\n'],
    ['%', '#', '127.0.0.1', '\t', '::', '*', '\\'],
  ],
  [
    csv,
    [
      'name,address,ptr\na.example.org,192.0.2.1,"x y"\n"b.example.org";192.0.2.2,\n',
      'address\tname\n192.0.2.1\ta\n',
    ],
    ['"', '""', ',', ';', '|', '\\', 'ptr', '*'],
  ],
  [
    dnsEndpoint,
    [
      corpus('external-dns/docs/snippets/tutorials/aws-localstack/dnsendpoint-multi.yml'),
      corpus('external-dns/docs/sources/crd/dnsendpoint-example.yaml'),
      corpus('external-dns/docs/snippets/tutorials/rfc2136/fixtures.yaml'),
    ],
    [
      '{{',
      '}}',
      '&a',
      '*a',
      '- ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '---\n',
      'null',
      'kind: List',
      'items:',
      '!x ',
      '<<: ',
      'endpoints:',
    ],
  ],
  [
    terraformPlan,
    [plan, corpus('terraform-compliance/test_issue-427/plan.out.json')],
    [
      '{',
      '}',
      '[',
      ']',
      '"',
      'true',
      'null',
      '""',
      '0',
      ',',
      ':',
      '"records"',
      '"after"',
      '"module.x[0]"',
      '"__proto__"',
      '{"references":["var.x"]}',
      '"toString"',
    ],
  ],
];

const ANY_TEXT = fc.string({ unit: 'binary', maxLength: 20 });

function locationOf(declaration: Declaration): SourceLocation {
  switch (declaration.kind) {
    case 'pair':
      return declaration.pair.location;
    case 'record':
      return declaration.record.location;
    case 'skip':
      return declaration.skip.location;
    case 'defect':
      return declaration.defect.location;
    case 'zone':
      throw new Error('none of these sources holds whole zones');
  }
}

describe.each(SUBJECTS)('%o', (source, files, words) => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat({ max: 12 }),
    added: fc.oneof(fc.constantFrom(...words, '\n', '\r', ' ', '\0', '\ufeff', 'ü', '\ud800'), ANY_TEXT),
  });

  function readAll(content: string | Uint8Array, octets: number): string[] {
    const lines = Buffer.from(content as string)
      .toString('utf8')
      .split(/\r\n|\n|\r/).length;
    const said: string[] = [];
    try {
      for (const declaration of source.read({ path: 'f' }, memoryTree({ f: content }, octets))) {
        const location = locationOf(declaration);
        // Whatever is read or refused stands somewhere in the file.
        expect(location.path).toBe('f');
        expect(location.line).toBeGreaterThanOrEqual(1);
        expect(location.line).toBeLessThanOrEqual(lines);
        expect(location.column).toBeGreaterThanOrEqual(1);
        if (location.endLine === location.line)
          expect(location.endColumn).toBeGreaterThanOrEqual(location.column!);
        said.push(JSON.stringify(declaration));
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      expect(error.message).toMatch(/^f(?::[0-9]+){0,2}: ./);
      said.push(error.message);
    }
    return said;
  }

  test('mutated files: declarations or one clear error', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 16, max: 4096 }),
        (file, edits, octets) => {
          let text = file;
          for (const { at, removed, added } of edits) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + added + text.slice(start + removed);
          }
          expect(readAll(text, octets)).toEqual(readAll(text, 65_536));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('any octets at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 64 }), (octets, size) => {
        readAll(octets, size);
      }),
      { numRuns: 300 },
    );
  });

  test('values of every shape in place of text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        const text =
          source === dnsEndpoint
            ? `{"apiVersion":"externaldns.k8s.io/v1","kind":"DNSEndpoint","spec":{"endpoints":[{"dnsName":${json},"targets":${json}},${json}]}}`
            : json;
        readAll(text, 65_536);
        if (source !== terraformPlan) return;
        readAll(
          `{"resource_changes":[{"address":"hcloud_rdns.x","type":"hcloud_rdns","change":${json}},${json}],"planned_values":${json}}`,
          65_536,
        );
        const after = `{"name":${json},"records":${json},"zone_id":${json},"alias":${json},"type":"A","routing_policy":${json}}`;
        for (const type of ['aws_route53_record', 'google_dns_record_set', 'azurerm_dns_a_record']) {
          readAll(
            `{"resource_changes":[{"address":"x","type":"${type}","change":{"after":${after},"after_unknown":${json},"after_sensitive":${json}}}],"configuration":${json}}`,
            65_536,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

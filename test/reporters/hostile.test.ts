import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, visible } from '../../src/reporters/escape.ts';
import { github } from '../../src/reporters/github.ts';
import { allReporters } from '../../src/reporters/index.ts';
import { json } from '../../src/reporters/json.ts';
import { linesOf, runnerReads } from '../runner/commands.ts';
import { elements, parseXml, renderMarkdown, textOf } from './parsers.ts';
import { HOSTILE, hostileReport, render, TOOL } from './sample.ts';

const FRAGMENTS = [
  ...HOSTILE,
  '::',
  '##',
  '[',
  ']',
  ':',
  '#',
  '`',
  '\n',
  '\r',
  '\t',
  ' ',
  '%0A',
  '<',
  '>',
  '&',
  '"',
  '\\',
  '|',
  '@',
  '\x1b[',
  '\x85',
  '\u200b',
  '\u0301',
  '\ud83d',
  '漢',
  '\u{1f600}',
  'x',
  'error',
  'add-mask',
  '$',
  '{',
  '}',
  '(',
  ')',
  '\n\n',
  '    ',
  '- ',
  '1. ',
  '\n# ',
  '</code>',
  '</table>\n\n',
];

/** Text in which the dangerous pieces meet each other far more often than chance would have it. */
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const hostileTexts = fc.array(hostileText, { minLength: 1, maxLength: 12 });

const REPORTERS = await allReporters();
const reporterOf = (format: string) => REPORTERS.find((one) => one.format === format)!;

// Claim: text-reports
describe.each(REPORTERS)('$format, whatever the foreign text', (reporter) => {
  test('no line is a command that is not its own', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const seen = runnerReads(render(reporter, hostileReport(texts)));
        expect(seen.effects).toEqual([]);
        if (reporter === github) expect(seen.log.every((line) => !line.startsWith('::'))).toBe(true);
        else expect(seen.annotations).toEqual([]);
      }),
    );
  });

  test('nothing hidden reaches the reader, no half character, no control character but line ends', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const output = render(reporter, hostileReport(texts))
          .replaceAll('⚠️', '')
          .replace(/[\n\t]/g, '');
        expect(visible(output)).toBe(output);
      }),
    );
  });
});

describe('read back by another parser', () => {
  test('json: every foreign field is what it was', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const report = hostileReport(texts);
        const back = JSON.parse(render(json, report));
        expect(back.results.map((item: { region: unknown }) => item.region)).toEqual(
          report.results.map(({ region }) => region),
        );
        for (const [i, found] of report.findings.entries()) {
          const { rule, severity, gating, message, name, address, region, expected, observed, evidence } =
            found;
          expect(back.findings[i]).toMatchObject({
            rule,
            severity,
            gating,
            message,
            name,
            address,
            region,
            expected,
            observed,
            evidence,
            fix:
              found.remedy?.record === undefined
                ? null
                : { zone: found.remedy.zone, record: found.remedy.record },
          });
          if (found.location !== null) expect(back.findings[i].location).toMatchObject(found.location);
        }
        expect(back.suppressed.map((item: { reason: string }) => item.reason)).toEqual(texts);
        expect(back.skipped.map((item: { detail: string }) => item.detail)).toEqual(texts);
        expect(back.coverage).toEqual(report.coverage);
      }),
    );
  });

  test('sarif and gitlab: every finding is there with its own words', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const report = hostileReport(texts);
        const messages = report.findings.map(({ message }) => message).sort();
        const run = JSON.parse(render(reporterOf('sarif'), report)).runs[0];
        const live = run.results.filter((item: object) => !('suppressions' in item));
        expect(
          live.map((item: { properties: { message: string } }) => item.properties.message).sort(),
        ).toEqual(messages);
        for (const { locations } of live)
          expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(
            /^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*$/,
          );
        const issues = JSON.parse(render(reporterOf('gitlab'), report));
        expect(issues.map((item: { description: string }) => item.description).sort()).toEqual(messages);
        expect(new Set(issues.map((item: { fingerprint: string }) => item.fingerprint)).size).toBe(
          issues.length,
        );
      }),
    );
  });

  test('junit: well-formed, and every text is there as it can be shown', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const report = hostileReport(texts);
        const root = parseXml(render(reporterOf('junit'), report));
        const [pairs, findings] = elements(root, 'testsuite');
        const shown = (text: string) => text.replace(/[^\n\t]+/g, (part) => visible(part));
        expect(elements(pairs!, 'testcase').map(({ attributes }) => attributes.name)).toEqual(
          report.results.map(({ name, address, region }) =>
            shown(`${name} ${address}${region === null ? '' : ` in ${region}`}`),
          ),
        );
        const bodies = elements(findings!, 'testcase').map(textOf);
        for (const { message } of report.findings)
          expect(bodies.some((body) => body.includes(shown(`: ${message}\n`)))).toBe(true);
      }),
    );
  });

  test('github: an annotation that is kept says what the finding says, at its place', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = { ...hostileReport([text]) };
        const only = { ...report, findings: report.findings.slice(-1) };
        const { annotations, log } = runnerReads(render(github, only));
        const found = annotations.find(({ title }) => title === 'ptr-gate: ptr-mismatch')!;
        const shown = (part: string) => part.split('\n').map(visible).join('\n').replaceAll('##[', '##\\x5b');
        const message = /^\p{M}/u.test(text) ? `\u25cc${text}` : text;
        const start = cut(shown(message), 4000);
        expect(found.message.slice(0, start.length)).toBe(start);
        expect(found).toMatchObject({ line: 1, endLine: 1, column: 3, endColumn: 9 });
        const path = visible(text).replaceAll('##[', '##\\x5b');
        if (path !== '') expect([path, `./${path}`]).toContain(found.file);
        expect(log).toEqual([]);
      }),
    );
  });

  test('markdown: no element, link or picture but ours', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const output = renderMarkdown(render(reporterOf('markdown'), hostileReport(texts)));
        const tags = new Set(
          Array.from(output.matchAll(/<[/!?]?[A-Za-z0-9-]*/g), ([tag]) => tag.replace(/[</]/g, '')),
        );
        const own =
          'h2 h3 p table thead tbody tr th td code br sub strong em pre details summary ul li'.split(' ');
        expect([...tags].filter((tag) => !own.includes(tag))).toEqual([]);
        expect(output).not.toMatch(/<[^>]*\s(?:on\w+|href|src|style|id)=/);
        // Balanced: nothing foreign closed what it did not open.
        for (const tag of ['table', 'tr', 'td', 'code', 'details', 'ul', 'li', 'pre']) {
          expect(output.split(new RegExp(`<${tag}[ >]`)).length).toBe(output.split(`</${tag}>`).length);
        }
      }),
    );
  });

  test('markdown: what GitHub makes of text (mentions, references) stands in code', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const output = renderMarkdown(render(reporterOf('markdown'), hostileReport(texts)));
        const prose = output.replace(/<(code|pre)[ >][\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
        expect(prose).not.toMatch(/[@#`\\<>[\]|~*_$]|:\w+:|www\.|:\/\//);
      }),
    );
  });
});

test('the samples are hostile: unescaped, the runner would obey them', () => {
  const { annotations, effects } = runnerReads(HOSTILE.join('\n'));
  expect(annotations.length + effects.length).toBeGreaterThan(3);
  expect(linesOf(HOSTILE.join('\n')).length).toBeGreaterThan(HOSTILE.length);
  expect(TOOL.rules.length).toBeGreaterThan(0);
});

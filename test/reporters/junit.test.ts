import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { xml } from '../../src/reporters/escape.ts';
import { reporterOf } from '../../src/reporters/index.ts';
import { checkFiles, zone } from '../offline.ts';
import { parseXml } from './parsers.ts';

const MEDIUM = { colour: false };

async function written(report: Report): Promise<string> {
  const junit = (await reporterOf('junit'))!;
  const cases = report.results.map((result, index) => junit.result!(result, index, MEDIUM));
  const text = junit.begin!(MEDIUM) + cases.join('') + junit.end(report, MEDIUM);
  parseXml(text);
  return text;
}

const number = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const FILES = {
  'db.2.9.5.in-addr.arpa': zone(
    '2.9.5.in-addr.arpa',
    '80 IN PTR www.corp.test.',
    '81 IN PTR other.corp.test.',
  ),
  'db.corp.test': zone('corp.test', 'www IN A 5.9.2.80', 'mail IN A 5.9.2.81', 'ftp IN A 5.9.2.82'),
};

test('a defect is one failure, and its reason stands in it', async () => {
  const report = await checkFiles(FILES);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule).sort()).toEqual(['forward-missing', 'ptr-mismatch', 'ptr-missing']);
  const text = await written(report);
  expect(number(text, /<failure /g)).toBe(3);
  for (const { message } of errors) expect(text).toContain(`message="${xml(message)}"`);
});

test('the pair of a defect is no passed test, and says how it stands', async () => {
  const text = await written(await checkFiles(FILES));
  const mail = /<testcase [^>]*name="mail\.corp\.test 5\.9\.2\.81"[^>]*>(.*)<\/testcase>/.exec(text)?.[1];
  expect(mail).toBe(
    '<skipped message="failed (see the findings): db.corp.test:4:1: PTR other.corp.test, expected mail.corp.test; forward 5.9.2.81"/>',
  );
  expect(text).toMatch(/name="www\.corp\.test 5\.9\.2\.80"[^>]*\/>/);
});

test('a PTR line is told as what it is', async () => {
  const text = await written(await checkFiles(FILES));
  expect(text).toContain('db.2.9.5.in-addr.arpa:4:1: this PTR record names other.corp.test; forward absent"');
});

test('what is ignored fails nothing, and what has no answer is an error rather than a failure', async () => {
  const ignore = await checkFiles({
    ...FILES,
    'ptr-gate.yml': `records: ['db.*']
policy:
  ignore:
    - {rule: ptr-mismatch, reason: moving}
    - {rule: ptr-missing, reason: moving}
    - {rule: forward-missing, reason: moving}
`,
  });
  expect(number(await written(ignore), /<(?:failure|error) /g)).toBe(0);
  const silent = await checkFiles(
    { 'ptr-gate.yml': 'expect: {www.corp.test: 5.9.2.80}\n' },
    { resolvers: '127.0.0.1:1', timeout: '500ms', tries: '1' },
  );
  expect(silent.verdict).toBe('unverified');
  const text = await written(silent);
  expect(text).toContain('<error type="lookup-failed"');
  expect(text).toContain('<testsuite name="findings" tests="1" failures="0" errors="1">');
});

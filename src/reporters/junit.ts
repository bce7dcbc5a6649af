import type { Finding, Result, Summary } from '../model/report.ts';
import { xml } from './escape.ts';
import { byUrgency } from './order.ts';
import { remedyText } from './remedies.ts';
import { inPieces, type Reporter } from './reporter.ts';
import { coverageSentence, place, suppressedSentence, verdictSentence } from './wording.ts';

/**
 * JUnit XML in two suites: `pairs` has a test case per pair as they stream past and says how each stands, `findings`
 * has one per finding and says why and what to do. Only findings are failures: a dashboard counts each defect once, and
 * what is ignored or does not gate not at all.
 */
export const junit: Reporter = {
  format: 'junit',
  title: 'JUnit XML, for test dashboards',
  begin: () =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ptr-gate">\n<testsuite name="pairs">\n',
  result: pairCase,
  ...inPieces(function* (summary) {
    yield '</testsuite>\n';
    yield* interruptedSuite(summary);
    yield* findingSuite(summary);
    yield* suppressedSuite(summary);
    yield* skippedSuite(summary);
    yield '</testsuites>\n';
  }),
};

function startTag(name: string, attributes: Readonly<Record<string, unknown>>, end = '>'): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ` ${key}="${xml(String(value))}"`)
    .join('');
  return `<${name}${written}${end}`;
}

function element(name: string, attributes: Readonly<Record<string, unknown>>, content = ''): string {
  return content === ''
    ? startTag(name, attributes, '/>')
    : `${startTag(name, attributes)}${content}</${name}>`;
}

function pairCase(result: Result): string {
  const { path, line } = result.location;
  const where = result.region === null ? '' : ` in ${result.region}`;
  const attributes = { classname: path, name: `${result.name} ${result.address}${where}`, file: path, line };
  return `${element('testcase', attributes, outcome(result))}\n`;
}

function outcome(result: Result): string {
  const { state } = result;
  if (state === 'verified' || state === 'ready') return '';
  const how = `${place(result.location)}: ${observed(result)}`;
  // What is wrong with the pair is not known yet; a passed test it is not.
  return element('skipped', { message: state === 'skipped' ? how : `${state} (see the findings): ${how}` });
}

function observed({ name, ptr, forward, expected, requires }: Result): string {
  const words = (values: readonly string[] | null) =>
    values === null ? 'not known' : values.length === 0 ? 'absent' : values.join(', ');
  if (requires === 'forward') return `this PTR record names ${name}; forward ${words(forward)}`;
  const reverse = `PTR ${words(ptr)}${expected.length === 0 ? '' : `, expected ${expected.join(', ')}`}`;
  return requires === 'reverse' ? reverse : `${reverse}; forward ${words(forward)}`;
}

/** A dashboard that counts failures must not take what was not judged for good. */
function* interruptedSuite(summary: Summary): Iterable<string> {
  if (summary.incomplete !== true) return;
  const attributes = { classname: 'ptr-gate', name: 'every pair is judged' };
  yield* suite('run', { tests: 1, errors: 1 }, [verdictSentence(summary).sentence], (message) =>
    element('testcase', attributes, element('error', { type: 'interrupted', message })),
  );
}

function findingSuite({ findings }: Summary): Iterable<string> {
  const blocking = findings.filter(blocks);
  const errors = blocking.filter(isUnanswered).length;
  const numbers = { tests: findings.length, failures: blocking.length - errors, errors };
  return suite('findings', numbers, [...findings].sort(byUrgency), (finding) => {
    const body = xml(explained(finding));
    const kind = isUnanswered(finding) ? 'error' : 'failure';
    const content = blocks(finding)
      ? element(kind, { type: finding.rule, message: finding.message }, body)
      : element('system-out', {}, body);
    return element('testcase', caseOf(finding), content);
  });
}

/** Nothing wrong was seen there, and nothing right. */
function isUnanswered({ rule }: Finding): boolean {
  return rule === 'lookup-failed';
}

function blocks(finding: Finding): boolean {
  return finding.gating && finding.severity === 'error';
}

function caseOf(finding: Finding) {
  const { location, rule, name, address } = finding;
  const subject = [name, address].filter((part) => part !== null).join(' ');
  return {
    classname: rule,
    name: [`${rule}:`, subject, place(location)].filter((part) => part !== '').join(' '),
    file: location?.path,
    line: location?.line,
  };
}

function explained(finding: Finding): string {
  const lines = [`${finding.severity}: ${finding.message}`];
  if (finding.expected.length > 0) lines.push(`expected: ${finding.expected.join(', ')}`);
  if (finding.observed.length > 0) lines.push(`seen: ${finding.observed.join(', ')}`);
  if (finding.region !== null) lines.push(`region: ${finding.region}`);
  for (const { question, answer, server } of finding.evidence)
    lines.push(`evidence: ${question}: ${answer} [${server}]`);
  for (const location of finding.related) lines.push(`see also: ${place(location)}`);
  const remedy = remedyText(finding);
  if (remedy !== null) lines.push(`remedy: ${remedy}`);
  return `${lines.join('\n')}\n`;
}

function suppressedSuite({ suppressed }: Summary): Iterable<string> {
  const numbers = { tests: suppressed.length, skipped: suppressed.length };
  return suite('suppressed', numbers, suppressed, (item) => {
    const message = `suppressed: ${suppressedSentence(item)}`;
    const content = element('skipped', { message }, xml(explained(item.finding)));
    return element('testcase', caseOf(item.finding), content);
  });
}

function skippedSuite(summary: Summary): Iterable<string> {
  const { skipped, coverage } = summary;
  const notes = [coverageSentence(summary), ...coverage.notes].join('\n');
  const numbers = { tests: skipped.length, skipped: skipped.length };
  return suite('not judged', numbers, [...skipped, null], (skip) => {
    if (skip === null) return element('system-out', {}, xml(notes));
    const { reason, detail, name, address, location } = skip;
    const subject = [name, address].filter((part) => part !== undefined).join(' ');
    const attributes = {
      classname: reason,
      name: [subject, place(location)].filter((part) => part !== '').join(' '),
      file: location.path,
      line: location.line,
    };
    return element('testcase', attributes, element('skipped', { message: `${reason}: ${detail}` }));
  });
}

/** A suite with one element for each item; none where there is no item. */
function* suite<T>(
  name: string,
  numbers: Readonly<Record<string, number>>,
  items: readonly T[],
  of: (item: T) => string,
): Iterable<string> {
  if (items.length === 0) return;
  yield `${startTag('testsuite', { name, ...numbers })}\n`;
  for (const item of items) yield `${of(item)}\n`;
  yield '</testsuite>\n';
}

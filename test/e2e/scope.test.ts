import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { prepareCheck } from '../../src/check.ts';
import type { Report, Result } from '../../src/model/report.ts';
import type { OptionName } from '../../src/options.ts';
import { workingTree } from '../../src/repository/working-tree.ts';
import { namedBase } from '../../src/review/named-base.ts';
import { workflowBase } from '../../src/review/workflow-base.ts';
import { startServer } from '../../src/server/server.ts';
import { apiOf, apiServer, type Reply } from '../github/server.ts';
import { at, clone, freshFolder, git, type History, history } from '../repository/history.ts';
import { zonesOf } from '../zones/declare.ts';
import { step } from './action-step.ts';

const HEADER = (apex: string) =>
  `$ORIGIN ${apex}.\n$TTL 300\n@ SOA ns.corp.example. h.corp.example. 1 3600 600 86400 300\n@ NS ns.corp.example.\n`;
const forward = (...lines: string[]) => `${HEADER('corp.example')}${lines.join('\n')}\n`;
/** In public space, for special-purpose addresses are never asked. */
const reverse = (...lines: string[]) => `${HEADER('8.8.8.in-addr.arpa')}${lines.join('\n')}\n`;
const OFFLINE = { offline: 'true' };

/** Two old mismatches and nothing right: what a repository looks like on the day it adopts the gate. */
const FIRST = {
  'ptr-gate.yml': 'records: [zones/db.*]\n',
  'zones/db.corp': forward('old1 A 8.8.8.1', 'old2 A 8.8.8.2'),
  'zones/db.8.8.8': reverse('1 PTR wrong.corp.example.', '3 PTR new.corp.example.'),
};
const WITH_GOOD = { 'zones/db.corp': forward('old1 A 8.8.8.1', 'new A 8.8.8.3', 'old2 A 8.8.8.2') };
const WITH_BAD = { 'zones/db.corp': forward('old1 A 8.8.8.1', 'bad A 8.8.8.4', 'old2 A 8.8.8.2') };

interface Outcome extends Report {
  /** `rule path:line` of the findings that can block. */
  readonly gating: string[];
  readonly shown: string[];
}

const layer = (inputs: Readonly<Record<string, string>>) => ({
  place: (name: string) => `--${name}`,
  texts: new Map(Object.entries(inputs).map(([name, text]) => [name as OptionName, [text]])),
});

async function judge(
  root: string,
  inputs: Readonly<Record<string, string>>,
  env?: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const flags = layer(inputs);
  const tree = workingTree(root);
  const request = { root, head: tree, files: [], flags };
  const base = env === undefined ? await namedBase(request) : await workflowBase(request, env);
  const results: Result[] = [];
  const check = await prepareCheck({
    tree,
    files: [],
    flags,
    now: new Date('2026-11-23T12:00:00Z'),
    base,
  });
  const summary = await check.run((result) => results.push(result));
  const line = ({ rule, location }: Report['findings'][number]) =>
    `${rule} ${location?.path}:${location?.line}`;
  return {
    ...summary,
    results,
    gating: summary.findings.filter((one) => one.gating && one.severity === 'error').map(line),
    shown: summary.findings.filter((one) => !one.gating).map(line),
  };
}

const against = (repository: History, base: string, inputs: Readonly<Record<string, string>> = OFFLINE) =>
  judge(repository.root, { base, ...inputs });

function eventFile(payload: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-event-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return path;
}

function environment(
  name: string,
  payload: unknown,
  sha: string,
  apiUrl = 'http://127.0.0.1:1',
): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: eventFile(payload),
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: 'octo/dns',
    GITHUB_API_URL: apiUrl,
  };
}

/** A pull request on GitHub: `main`, a branch with these commits, and the merge commit that is checked out. */
function pullRequest(
  edits: readonly Parameters<History['commit']>[0][],
  first: Parameters<History['commit']>[0] = FIRST,
  later?: Parameters<History['commit']>[0],
) {
  const origin = history(first as typeof FIRST);
  const fork = origin.head;
  origin.git('checkout', '-q', '-b', 'topic');
  for (const edit of edits) origin.commit(edit);
  const head = origin.head;
  origin.git('checkout', '-q', 'main');
  if (later !== undefined) origin.commit(later);
  const base = origin.head;
  origin.git('checkout', '-q', '-b', 'merge');
  origin.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  return {
    origin,
    fork,
    base,
    head,
    merge: origin.head,
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } },
    },
  };
}

describe('what a change gates', () => {
  test('only the pairs that it adds, on their lines; the old ones are shown', async () => {
    const own = history(FIRST);
    const base = own.head;
    own.commit(WITH_BAD);
    const outcome = await against(own, base);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
    expect(outcome.shown.filter((line) => line.startsWith('ptr-'))).toEqual([
      'ptr-mismatch zones/db.corp:5',
      'ptr-missing zones/db.corp:7',
    ]);
    expect(outcome.results.map(({ name, change }) => `${name} ${change}`)).toContain(
      'bad.corp.example added',
    );
    expect(outcome.coverage.notes[0]).toBe(`Compared with commit ${base.slice(0, 7)}, the base.`);
    own.commit(WITH_GOOD);
    expect((await against(own, base)).exitCode).toBe(0);
  });

  test.each<[string, Parameters<History['commit']>[0]]>([
    ['nothing', {}],
    ['another file', { 'README.md': 'hello\n' }],
    ['a file by its name', { 'zones/db.corp': null, 'zones/db.renamed': FIRST['zones/db.corp'] }],
    [
      'lines by their place',
      { 'zones/db.corp': forward('', '; sorted', 'old2 A 8.8.8.2', 'old1 A 8.8.8.1') },
    ],
  ])('a change of %s judges nothing, asks nothing, and says so', async (_, edit) => {
    const own = history(FIRST);
    const base = own.head;
    own.commit(edit!);
    // A server that does not exist: asking it would take its time and fail.
    const outcome = await against(own, base, { resolvers: '127.0.0.1:1' });
    expect(outcome).toMatchObject({ exitCode: 0, verdict: 'pass', results: [], findings: [] });
    expect(outcome.coverage).toMatchObject({ questions: 0, sent: 0, offline: false });
    expect(outcome.coverage.notes).toEqual([
      `No pair is added, altered or removed since commit ${base.slice(0, 7)}, the base: nothing had to be asked.`,
    ]);
  });

  test('every pair that a change of an included file, an origin or a pattern alters', async () => {
    const zone = (origin: string) =>
      `$ORIGIN corp.example.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\n$INCLUDE shared.inc ${origin}.corp.example.\n`;
    const own = history({
      ...FIRST,
      'zones/db.corp': zone('a'),
      'zones/shared.inc': 'x A 8.8.8.5\n',
      'other/db.late': forward('late A 8.8.8.6'),
    });
    const base = own.head;
    own.commit({ 'zones/shared.inc': 'x A 8.8.8.7\n' });
    expect((await against(own, base)).gating).toEqual(['ptr-missing zones/shared.inc:1']);
    own.commit({ 'zones/shared.inc': 'x A 8.8.8.5\n', 'zones/db.corp': zone('b') });
    expect((await against(own, base)).gating).toEqual(['ptr-missing zones/shared.inc:1']);
    own.commit({ 'zones/db.corp': zone('a'), 'ptr-gate.yml': 'records: [zones/db.*, other/*]\n' });
    expect((await against(own, base)).gating).toEqual(['ptr-missing other/db.late:5']);
  });

  test('the pairs whose PTR it takes away, though no address line changed', async () => {
    const own = history({ ...FIRST, ...WITH_GOOD });
    const base = own.head;
    own.commit({ 'zones/db.8.8.8': reverse('1 PTR wrong.corp.example.') });
    expect((await against(own, base)).gating).toEqual(['ptr-missing zones/db.corp:6']);
  });

  test('new defects, and not those of the base', async () => {
    const own = history({ ...FIRST, 'zones/db.corp': forward('broken A 8.8.8.300') });
    const base = own.head;
    own.commit({ 'zones/db.corp': forward('; moved', 'broken A 8.8.8.300') });
    expect(await against(own, base)).toMatchObject({ exitCode: 0, results: [] });
    own.commit({ 'zones/db.corp': forward('broken A 8.8.8.300', 'worse A 8.8.8.400') });
    expect((await against(own, base)).gating).toEqual(['source-syntax zones/db.corp:6']);
  });

  test('everything under scope: all, still with what became of each pair', async () => {
    const own = history(FIRST);
    const base = own.head;
    own.commit(WITH_BAD);
    const outcome = await against(own, base, { ...OFFLINE, scope: 'all' });
    expect(outcome.gating.filter((line) => line.startsWith('ptr-')).length).toBe(3);
    expect(outcome.results.map(({ change }) => change)).toContain('unchanged');
  });

  test('the working tree, edited and not committed', async () => {
    const own = history(FIRST);
    own.edit(WITH_BAD);
    expect((await against(own, 'HEAD')).gating).toEqual(['ptr-missing zones/db.corp:6']);
  });

  test('from where the head left the revision that is named, not from where that is now', async () => {
    const own = history(FIRST);
    own.git('checkout', '-q', '-b', 'topic');
    own.commit(WITH_GOOD);
    own.git('checkout', '-q', 'main');
    own.commit({ 'zones/db.corp': forward('old2 A 8.8.8.2') });
    own.git('checkout', '-q', 'topic');
    const outcome = await against(own, 'main');
    expect(outcome.exitCode).toBe(0);
    expect(outcome.results.filter(({ change }) => change !== 'unchanged').map(({ name }) => name)).toEqual([
      'new.corp.example',
      'new.corp.example',
    ]);
  });

  test('in a folder of the repository, that folder', async () => {
    const own = history(
      Object.fromEntries(Object.entries(FIRST).map(([path, text]) => [`dns/${path}`, text])),
    );
    own.commit({ 'dns/zones/db.corp': WITH_BAD['zones/db.corp'] });
    expect((await judge(join(own.root, 'dns'), { base: 'HEAD~1', ...OFFLINE })).gating).toEqual([
      'ptr-missing zones/db.corp:6',
    ]);
  });
});

describe('the live world', () => {
  test('a PTR that a removed pair leaves behind is reported at the place it had, with its old line', async () => {
    const zones = zonesOf({ '8.8.8.in-addr.arpa': '2.8.8.8.in-addr.arpa. 300 PTR old2.corp.example.' });
    const server = await startServer(zones, { addresses: ['127.0.0.1'] as never });
    onTestFinished(() => server.close());
    const own = history({ 'ptr-gate.yml': 'records: [zones/*]\n', 'zones/db.corp': FIRST['zones/db.corp'] });
    const base = own.head;
    own.commit({ 'zones/db.corp': forward('', '', 'old1 A 8.8.8.1') });
    const outcome = await against(own, base, { resolvers: `127.0.0.1:${server.port}` });
    expect(outcome.findings.filter(({ rule }) => rule === 'ptr-orphaned')).toMatchObject([
      {
        severity: 'warning',
        gating: true,
        name: 'old2.corp.example',
        location: { path: 'zones/db.corp', line: 6 },
        excerpt: { lines: ['old2 A 8.8.8.2'] },
      },
    ]);
    expect(outcome.results.map(({ name }) => name)).toEqual(['old1.corp.example']);
  });

  test('a pair that is renamed leaves no PTR behind, and nobody asks for its old name', async () => {
    const asked = new Set<string>();
    const server = await startServer(
      zonesOf({ '8.8.8.in-addr.arpa': '2.8.8.8.in-addr.arpa. 300 PTR third.corp.example.' }),
      { addresses: ['127.0.0.1'] as never, onQuery: ({ name }) => asked.add(String(name)) },
    );
    onTestFinished(() => server.close());
    const own = history({ 'ptr-gate.yml': 'records: [zones/*]\n', 'zones/db.corp': FIRST['zones/db.corp'] });
    const base = own.head;
    own.commit({ 'zones/db.corp': forward('old1 A 8.8.8.1', 'renamed A 8.8.8.2') });
    const outcome = await against(own, base, { resolvers: `127.0.0.1:${server.port}` });
    expect(outcome.gating).toEqual(['ptr-mismatch zones/db.corp:6']);
    expect(outcome.findings.filter(({ rule }) => rule === 'ptr-orphaned')).toEqual([]);
    expect(asked).toContain('2.8.8.8.in-addr.arpa');
    expect(asked).toContain('renamed.corp.example');
    expect(asked).not.toContain('old2.corp.example');
  });

  test('a PTR that this very change declares is a warning, one that has waited is an error', async () => {
    const server = await startServer(
      zonesOf({
        '8.8.8.in-addr.arpa': '9.8.8.8.in-addr.arpa. 300 PTR x.example.',
        'corp.example': 'x.corp.example. 300 A 8.8.8.9',
      }),
      { addresses: ['127.0.0.1'] as never },
    );
    onTestFinished(() => server.close());
    const resolvers = `127.0.0.1:${server.port}`;
    const own = history(FIRST);
    const base = own.head;
    own.commit({
      'zones/db.corp': forward('old1 A 8.8.8.1', 'old2 A 8.8.8.2', 'both A 8.8.8.6'),
      'zones/db.8.8.8': reverse('6 PTR both.corp.example.', '3 PTR new.corp.example.'),
    });
    const both = await against(own, base, { resolvers });
    expect(both.findings.filter(({ rule, gating }) => rule === 'ptr-pending' && gating)).toMatchObject([
      { severity: 'warning', name: 'both.corp.example' },
    ]);
    own.commit({ ...FIRST, ...WITH_GOOD });
    const waited = await against(own, base, { resolvers });
    expect(waited.findings.filter(({ rule, gating }) => rule === 'ptr-pending' && gating)).toMatchObject([
      { severity: 'error', name: 'new.corp.example' },
    ]);
  });
});

describe('trust', () => {
  const POLICY_OFF = {
    'ptr-gate.yml':
      'records: [zones/db.*]\npolicy:\n  rules: {ptr-missing: off, ptr-mismatch: off}\n  networks: [10.0.0.0/8]\n  fail-on: error\n  ignore: [{rule: ptr-missing, reason: "because"}]\n',
  };

  // Claim: gate-policy
  test('a change that switches off its own gate is judged by the old policy, and both are quoted', async () => {
    const own = history({
      ...FIRST,
      'ptr-gate.yml': 'records: [zones/db.*]\npolicy: {rules: {ptr-missing: error}}\n',
    });
    const base = own.head;
    own.commit({ ...WITH_BAD, ...POLICY_OFF });
    const outcome = await against(own, base);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
    const quoted = outcome.findings
      .filter(({ rule }) => rule === 'policy-changed')
      .map(({ expected, observed }) => [...expected, '->', ...observed].join(' '));
    expect(quoted).toEqual([
      'ptr-missing=error -> ptr-mismatch=off, ptr-missing=off',
      '-> 10.0.0.0/8',
      '-> error',
      '-> ptr-missing ("because")',
    ]);
  });

  test('a change of the policy alone passes, and is shown', async () => {
    const own = history(FIRST);
    const base = own.head;
    own.commit(POLICY_OFF);
    const outcome = await against(own, base, {});
    expect(outcome).toMatchObject({ exitCode: 0, results: [] });
    expect(new Set(outcome.findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(['policy-changed notice']),
    );
    expect(outcome.coverage.sent).toBe(0);
  });

  test('what is said on the command line or in the workflow wins over both', async () => {
    const own = history(FIRST);
    const base = own.head;
    own.commit(WITH_BAD);
    expect((await against(own, base, { ...OFFLINE, rules: 'ptr-missing=warning' })).exitCode).toBe(0);
  });

  // Claim: gate-ignores
  test('an ignore comment that the change adds is shown and suppresses nothing; once merged it does', async () => {
    const own = history({ ...FIRST, ...WITH_BAD });
    const base = own.head;
    const withIgnore = {
      'zones/db.corp': forward(
        'old1 A 8.8.8.1',
        'bad A 8.8.8.4 ; ptr-gate: ignore ptr-missing -- soon',
        'old2 A 8.8.8.2',
        'bad2 A 8.8.8.5 ; ptr-gate: ignore ptr-missing -- soon',
      ),
    };
    const merged = own.commit(withIgnore);
    const outcome = await against(own, base);
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:8']);
    expect(outcome.suppressed).toEqual([]);
    expect(outcome.findings.filter(({ rule }) => rule === 'ignore-unapproved').length).toBe(2);
    own.commit({ 'zones/db.corp': `${withIgnore['zones/db.corp']}bad3 A 8.8.8.7\n` });
    const next = await against(own, merged);
    expect(next.gating).toEqual(['ptr-missing zones/db.corp:9']);
    expect(next.suppressed.length).toBe(2);
  });

  test('an ignore comment on its own is shown, though it changes no pair', async () => {
    const own = history(FIRST);
    const base = own.head;
    own.commit({
      'zones/db.corp': forward('old1 A 8.8.8.1 ; ptr-gate: ignore ptr-mismatch -- soon', 'old2 A 8.8.8.2'),
    });
    const outcome = await against(own, base);
    expect(outcome).toMatchObject({ exitCode: 0, suppressed: [] });
    expect(outcome.findings.map(({ rule }) => rule)).toContain('ignore-unapproved');
  });

  test('a file that the head stops listing is judged as long as it is there', async () => {
    const own = history({
      ...FIRST,
      'ptr-gate.yml': 'records: [zones/db.corp, zones/db.8.8.8, zones/db.more]\n',
      'zones/db.more': forward('x A 8.8.8.9'),
    });
    const base = own.head;
    own.commit({
      'ptr-gate.yml': 'records: [zones/db.corp, zones/db.8.8.8]\n',
      'zones/db.more': forward('x A 8.8.8.10'),
    });
    const outcome = await against(own, base);
    expect(outcome.gating).toEqual(['ptr-missing zones/db.more:5']);
    expect(outcome.coverage.notes).toContain(
      'No longer listed, still there and still judged: zones/db.more.',
    );
    own.commit({ 'zones/db.more': null });
    expect((await against(own, base)).gating).toEqual([]);
  });

  test('the first introduction is judged by its own policy, says so, and counts only what is new', async () => {
    const { 'ptr-gate.yml': config, ...zones } = FIRST;
    const own = history(zones);
    const base = own.head;
    own.commit({ 'ptr-gate.yml': config });
    const outcome = await against(own, base);
    expect(outcome).toMatchObject({ exitCode: 0, results: [] });
    expect(outcome.coverage.notes.join('\n')).toContain('ptr-gate.yml is new in this change');
    own.commit(WITH_BAD);
    expect((await against(own, base)).gating).toEqual(['ptr-missing zones/db.corp:6']);
  });

  test('a base whose configuration cannot be used, or whose file cannot be read, is said, and counts as nothing', async () => {
    const own = history({ ...FIRST, 'ptr-gate.yml': 'recrods: []\n' });
    const base = own.head;
    own.commit({ 'ptr-gate.yml': FIRST['ptr-gate.yml'] });
    expect((await against(own, base)).coverage.notes.join('\n')).toMatch(
      /configuration of commit .* cannot be used \(ptr-gate.yml:1:1/,
    );
    const binary = history({ ...FIRST, 'zones/db.corp': { link: '../../outside' } });
    const before = binary.head;
    binary.commit({ 'zones/db.corp': FIRST['zones/db.corp'] });
    expect((await against(binary, before)).gating.length).toBeGreaterThan(0);
  });

  test('the head must still be right: a bad configuration or an unknown rule in it is refused', async () => {
    const own = history(FIRST);
    const base = own.head;
    own.commit({ 'ptr-gate.yml': 'records: [zones/db.*]\npolicy: {rules: {ptr-mising: off}}\n' });
    await expect(against(own, base)).rejects.toThrow(/no rule 'ptr-mising'.*ptr-missing/);
    own.commit({ 'ptr-gate.yml': null });
    await expect(against(own, base)).rejects.toThrow(/no ptr-gate.yml/);
  });
});

describe('the base of a workflow run', () => {
  test('a pull request, its merge commit checked out with two commits of history', async () => {
    // main moved on: what the others changed is neither added nor removed here.
    const pr = pullRequest([WITH_BAD], FIRST, { 'zones/db.8.8.8': reverse('1 PTR wrong.corp.example.') });
    const checkout = clone(pr.origin, '--depth', '2', '--branch', 'merge');
    const outcome = await judge(checkout.root, OFFLINE, environment('pull_request', pr.payload, pr.merge));
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
    expect(outcome.coverage.notes[0]).toBe(
      `Compared with commit ${pr.base.slice(0, 7)}, the base of this pull request.`,
    );
  });

  test('an event that is older than the merge commit: what was merged into is the base', async () => {
    const pr = pullRequest([WITH_GOOD], FIRST, { 'zones/db.8.8.8': reverse() });
    const payload = { pull_request: { base: { sha: pr.fork }, head: { sha: pr.head } } };
    const outcome = await judge(pr.origin.root, OFFLINE, environment('pull_request', payload, pr.merge));
    expect(outcome.coverage.notes[0]).toContain(pr.base.slice(0, 7));
  });

  test('the head of the pull request checked out with full history: where it left its base', async () => {
    const pr = pullRequest([WITH_GOOD, WITH_BAD], FIRST, { 'README.md': 'later\n' });
    pr.origin.git('checkout', '-q', 'topic');
    const outcome = await judge(pr.origin.root, OFFLINE, environment('pull_request', pr.payload, pr.merge));
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
    expect(outcome.coverage.notes[0]).toContain(pr.fork.slice(0, 7));
  });

  // Claim: gate-base
  test('where it left its base does not choose the policy: that of the base as it is now holds', async () => {
    const { 'ptr-gate.yml': config, ...zones } = FIRST;
    const switchedOff = `${config}policy: {rules: {ptr-missing: off}}\n`;
    const origin = history(zones);
    const old = origin.head;
    const base = origin.commit({ 'ptr-gate.yml': config, 'known.json': '{"version":1,"findings":[]}\n' });
    origin.git('checkout', '-q', '-b', 'topic', old);
    const head = origin.commit({ ...WITH_BAD, 'ptr-gate.yml': switchedOff });
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const api = await apiServer(apiOf(origin.root));
    const env = environment('pull_request', payload, 'd'.repeat(40), api.url);
    const shallow = clone(origin, '--depth', '1', '--branch', 'topic');
    for (const [root, inputs] of [
      [origin.root, OFFLINE],
      [shallow.root, { ...OFFLINE, token: 'ghs_readable' }],
    ] as const) {
      const outcome = await judge(root, inputs, env);
      expect(outcome.exitCode).toBe(1);
      expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
      expect(outcome.coverage.notes.slice(0, 2)).toEqual([
        `Compared with commit ${old.slice(0, 7)}, the base of this pull request.`,
        `The policy is that of commit ${base.slice(0, 7)}, what this pull request is to be merged into.`,
      ]);
      expect(outcome.findings.map(({ rule }) => rule)).toContain('policy-changed');
    }
    const named = await against(origin, 'main');
    expect(named.gating).toEqual(['ptr-missing zones/db.corp:6']);
    const head1 = workingTree(shallow.root);
    const request = { root: shallow.root, head: head1, files: [], flags: layer({ token: 'ghs_readable' }) };
    const known = await (await workflowBase(request, env))!.file('known.json');
    expect(String(known)).toBe('{"version":1,"findings":[]}\n');
  });

  test('a policy that the base changed meanwhile is no change of the pull request, and its files are not new', async () => {
    const origin = history({ ...FIRST, 'ptr-gate.yml': 'records: [zones/db.corp, zones/db.8.8.8]\n' });
    origin.git('checkout', '-q', '-b', 'topic');
    const head = origin.commit({ 'README.md': 'x\n' });
    origin.git('checkout', '-q', 'main');
    const base = origin.commit({
      'ptr-gate.yml': 'records: [zones/db.8.8.8]\npolicy: {rules: {ptr-orphaned: error}}\n',
    });
    origin.git('checkout', '-q', 'topic');
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const env = environment('pull_request', payload, 'd'.repeat(40));
    expect(await judge(origin.root, OFFLINE, env)).toMatchObject({ exitCode: 0, results: [], findings: [] });
  });

  // Claim: gate-base
  test('a checkout that holds nothing of the change is refused, for nothing would ever be judged', async () => {
    const pr = pullRequest([WITH_BAD], FIRST, { 'README.md': 'later\n' });
    for (const commit of [pr.base, pr.fork]) {
      pr.origin.git('checkout', '-q', commit);
      const env = environment('pull_request', pr.payload, pr.merge);
      await expect(judge(pr.origin.root, OFFLINE, env)).rejects.toThrow(/holds nothing of the pull request/);
    }
    const group = { merge_group: { base_sha: pr.base, head_sha: pr.merge } };
    pr.origin.git('checkout', '-q', pr.base);
    const env = environment('merge_group', group, pr.merge);
    await expect(judge(pr.origin.root, OFFLINE, env)).rejects.toThrow(/holds nothing of the merge group/);
  });

  test('a checkout in a folder of the workspace is judged by the policy of its base', async () => {
    const switchedOff = 'records: [repo/dns/zones/db.*]\npolicy: {rules: {ptr-missing: off}}\n';
    const files = Object.fromEntries(Object.entries(FIRST).map(([path, text]) => [`dns/${path}`, text]));
    const first = { ...files, 'dns/ptr-gate.yml': 'records: [repo/dns/zones/db.*]\n' };
    const pr = pullRequest(
      [{ 'dns/zones/db.corp': WITH_BAD['zones/db.corp'], 'dns/ptr-gate.yml': switchedOff }],
      first,
    );
    const inputs = { ...OFFLINE, config: 'repo/dns/ptr-gate.yml', token: 'ghs_readable' };
    const api = await apiServer(apiOf(pr.origin.root));
    const env = environment('pull_request', pr.payload, pr.merge, api.url);
    const from = ['--branch', 'merge', `file://${pr.origin.root}`, 'repo'];
    for (const depth of ['2', '1']) {
      const workspace = freshFolder();
      git(workspace, 'clone', '-q', '--no-local', '--depth', depth, ...from);
      expect((await judge(workspace, inputs, env)).gating).toEqual(['ptr-missing repo/dns/zones/db.corp:6']);
    }
    expect(api.requests.length).toBe(3);
  });

  // Claim: gate-base
  test("a merge commit of the author, made to look like GitHub's, does not choose the base", async () => {
    const origin = history(FIRST);
    const base = origin.head;
    origin.git('checkout', '-q', '-b', 'evil');
    const evil = origin.commit({
      'ptr-gate.yml': 'records: [zones/db.*]\npolicy: {rules: {ptr-missing: off}}\n',
    });
    origin.git('checkout', '-q', '-b', 'topic', base);
    const head = origin.commit(WITH_BAD);
    origin.git('checkout', '-q', 'evil');
    origin.git('merge', '-q', '--no-ff', '-m', 'looks like a merge', 'topic');
    expect(origin.git('rev-parse', 'HEAD^1', 'HEAD^2').split('\n')).toEqual([evil, head]);
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    // The commit that the runner was started for is another one.
    const outcome = await judge(origin.root, OFFLINE, environment('pull_request', payload, 'd'.repeat(40)));
    expect(outcome.gating).toContain('ptr-missing zones/db.corp:6');
    expect(outcome.coverage.notes[0]).toContain(base.slice(0, 7));
  });

  test('a merge commit that does not merge the head of the event does not choose the base', async () => {
    const pr = pullRequest([WITH_BAD], FIRST, { 'README.md': 'later\n' });
    pr.origin.git('checkout', '-q', '-b', 'twice', 'topic');
    pr.origin.git('merge', '-q', '--no-ff', '-m', 'from main', 'main');
    // Its first parent is the author's own commit, against which nothing would have changed.
    const outcome = await judge(
      pr.origin.root,
      OFFLINE,
      environment('pull_request', pr.payload, pr.origin.head),
    );
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
  });

  test('a merge group, and a push, also a forced one whose old commit is still here', async () => {
    const own = history(FIRST);
    const before = own.head;
    const after = own.commit(WITH_BAD);
    const group = { merge_group: { base_sha: before, head_sha: after } };
    expect((await judge(own.root, OFFLINE, environment('merge_group', group, after))).gating).toEqual([
      'ptr-missing zones/db.corp:6',
    ]);
    const repository = { default_branch: 'main' };
    const push = { ref: 'refs/heads/main', before, after, forced: false, repository };
    expect((await judge(own.root, OFFLINE, environment('push', push, after))).gating).toEqual([
      'ptr-missing zones/db.corp:6',
    ]);
    own.git('reset', '-q', '--hard', before);
    const rewritten = own.commit(WITH_GOOD);
    const forced = { ref: 'refs/heads/main', before: after, after: rewritten, forced: true, repository };
    const outcome = await judge(own.root, OFFLINE, environment('push', forced, rewritten));
    expect(outcome.results.filter(({ change }) => change === 'added').map(({ name }) => name)).toContain(
      'new.corp.example',
    );
  });

  test('a new branch: where it left the default branch', async () => {
    const origin = history(FIRST);
    const fork = origin.head;
    origin.git('checkout', '-q', '-b', 'topic');
    const after = origin.commit(WITH_BAD);
    const checkout = clone(origin, '--branch', 'topic');
    const payload = {
      ref: 'refs/heads/topic',
      before: '0'.repeat(40),
      after,
      created: true,
      repository: { default_branch: 'main' },
    };
    const outcome = await judge(checkout.root, OFFLINE, environment('push', payload, after));
    expect(outcome.coverage.notes[0]).toBe(
      `Compared with commit ${fork.slice(0, 7)}, where this branch left main.`,
    );
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
  });

  test.each(['schedule', 'workflow_dispatch', 'workflow_call'])('%s judges every pair', async (name) => {
    const own = history(FIRST);
    const outcome = await judge(own.root, OFFLINE, environment(name, {}, own.head));
    expect(outcome.gating.filter((line) => line.startsWith('ptr-')).length).toBe(2);
    expect(outcome.results.every(({ change }) => change === null)).toBe(true);
  });

  test('pull_request_target is refused, whatever the inputs say', async () => {
    const own = history(FIRST);
    const env = environment('pull_request_target', {}, own.head);
    await expect(judge(own.root, { scope: 'all', base: 'HEAD' }, env)).rejects.toThrow(/pull_request_target/);
  });

  test('scope: all in a pull request judges every pair, by the policy of the base all the same', async () => {
    const pr = pullRequest([
      { 'ptr-gate.yml': 'records: [zones/db.*]\npolicy: {rules: {ptr-missing: off, ptr-mismatch: off}}\n' },
    ]);
    const outcome = await judge(
      pr.origin.root,
      { ...OFFLINE, scope: 'all' },
      environment('pull_request', pr.payload, pr.merge),
    );
    expect(outcome.exitCode).toBe(1);
    expect(outcome.gating.filter((line) => line.startsWith('ptr-')).length).toBe(2);
  });
});

// Claim: gate-history
describe('the base through the API', () => {
  const shallowPullRequest = (edits: Parameters<typeof pullRequest>[0] = [WITH_BAD]) => {
    const pr = pullRequest(edits);
    return { ...pr, checkout: clone(pr.origin, '--depth', '1', '--branch', 'merge') };
  };

  test('one list of files, then only the files that differ; what is equal comes from the checkout', async () => {
    const pr = shallowPullRequest();
    const api = await apiServer(apiOf(pr.origin.root));
    const outcome = await judge(
      pr.checkout.root,
      { ...OFFLINE, token: 'secret' },
      environment('pull_request', pr.payload, pr.merge, api.url),
    );
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
    const blob = pr.origin.git('rev-parse', `${pr.base}:zones/db.corp`);
    expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /repos/octo/dns/git/trees/${pr.base}?recursive=1`,
      `GET /repos/octo/dns/git/blobs/${blob}`,
    ]);
    expect(new Set(api.requests.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer secret']),
    );
  });

  test('includes are found, and a change of a file that no pair comes from costs no file', async () => {
    const include = {
      ...FIRST,
      'zones/db.corp': forward('$INCLUDE inc/a'),
      'zones/inc/a': '$INCLUDE b\n',
      'zones/inc/b': 'x A 8.8.8.20\n',
    };
    const pr = pullRequest(
      [{ 'zones/inc/a': '; moved\n$INCLUDE b\n', 'zones/inc/b': 'x A 8.8.8.21\n' }],
      include,
    );
    const checkout = clone(pr.origin, '--depth', '1', '--branch', 'merge');
    const api = await apiServer(apiOf(pr.origin.root));
    const env = environment('pull_request', pr.payload, pr.merge, api.url);
    const outcome = await judge(checkout.root, { ...OFFLINE, token: 'ghs_readable' }, env);
    expect(outcome.results.filter(({ change }) => change === 'added').map(({ address }) => address)).toEqual([
      '8.8.8.21',
    ]);
    expect(api.requests.length).toBe(3);
    const docs = shallowPullRequest([{ 'README.md': 'x\n' }]);
    const second = await apiServer(apiOf(docs.origin.root));
    expect(
      await judge(
        docs.checkout.root,
        { token: 'ghs_readable' },
        environment('pull_request', docs.payload, docs.merge, second.url),
      ),
    ).toMatchObject({ exitCode: 0, results: [] });
    expect(second.requests.length).toBe(1);
  });

  test('a file that no pair comes from is brought when it is asked for', async () => {
    const pr = pullRequest([{ 'known.json': null }], { ...FIRST, 'known.json': '{}\n' });
    const checkout = clone(pr.origin, '--depth', '1', '--branch', 'merge');
    const api = await apiServer(apiOf(pr.origin.root));
    const head = workingTree(checkout.root);
    const request = { root: checkout.root, head, files: [], flags: layer({ token: 'ghs_readable' }) };
    const base = await workflowBase(request, environment('pull_request', pr.payload, pr.merge, api.url));
    expect(head.has('known.json')).toBe(false);
    expect(String(await base!.file('known.json'))).toBe('{}\n');
    expect(await base!.file('nowhere.json')).toBeUndefined();
  });

  test('the head of a fork checked out: the merge base is asked for', async () => {
    const pr = pullRequest([WITH_BAD], FIRST, { 'README.md': 'later\n' });
    const checkout = clone(pr.origin, '--depth', '1', '--branch', 'topic');
    const api = await apiServer(apiOf(pr.origin.root));
    const outcome = await judge(
      checkout.root,
      { ...OFFLINE, token: 'ghs_readable' },
      environment('pull_request', pr.payload, pr.merge, api.url),
    );
    expect(outcome.gating).toEqual(['ptr-missing zones/db.corp:6']);
    expect(api.requests[0]?.path).toBe(`/repos/octo/dns/compare/${pr.base}...${pr.head}?per_page=1`);
  });

  test('a partial clone and a folder without git', async () => {
    const pr = pullRequest([WITH_BAD]);
    const api = await apiServer(apiOf(pr.origin.root));
    const env = environment('pull_request', pr.payload, pr.merge, api.url);
    const partial = clone(pr.origin, '--filter=blob:none', '--branch', 'merge');
    expect((await judge(partial.root, { ...OFFLINE, token: 'ghs_readable' }, env)).gating).toEqual([
      'ptr-missing zones/db.corp:6',
    ]);
    expect(api.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'ID'))).toEqual([
      '/repos/octo/dns/git/blobs/ID',
    ]);
    const bare = at(freshFolder());
    bare.edit({ ...FIRST, ...WITH_BAD });
    expect((await judge(bare.root, { ...OFFLINE, token: 'ghs_readable' }, env)).gating).toEqual([
      'ptr-missing zones/db.corp:6',
    ]);
  });

  test.each<[string, Reply, RegExp]>([
    [
      'a token that may not read',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /403 Resource not accessible by integration.*fetch-depth: 0.*contents: read/,
    ],
    ['a commit that is gone', { status: 404, body: { message: 'Not Found' } }, /404 Not Found.*fetch-depth/],
    ['a tree too large', { body: { tree: [], truncated: true } }, /too many files.*fetch-depth/],
    ['nonsense', { body: 'what' }, /not JSON.*fetch-depth/],
    [
      'a blob that is another',
      { body: { tree: [{ path: 'ptr-gate.yml', mode: '100644', type: 'blob', sha: 'f'.repeat(40) }] } },
      /another blob.*fetch-depth/,
    ],
  ])('never passes for an empty change: %s', async (_, reply, message) => {
    const pr = shallowPullRequest();
    const api = await apiServer(() => reply);
    const env = environment('pull_request', pr.payload, pr.merge, api.url);
    await expect(judge(pr.checkout.root, { ...OFFLINE, token: 'ghs_readable' }, env)).rejects.toThrow(
      message,
    );
  });

  test('without a token the message says what to give', async () => {
    const pr = shallowPullRequest();
    const env = environment('pull_request', pr.payload, pr.merge);
    await expect(judge(pr.checkout.root, OFFLINE, env)).rejects.toThrow(
      /not in the shallow local repository, and no token was given.*fetch-depth: 0.*contents: read/,
    );
  });
});

describe('the command line', () => {
  test('says what --scope changed and --base want', async () => {
    const own = history(FIRST);
    await expect(judge(own.root, { scope: 'changed' })).rejects.toThrow(
      /--base a revision, such as origin\/main/,
    );
    await expect(judge(own.root, { base: 'nope' })).rejects.toThrow(/'nope' is not in the local repository/);
    await expect(judge(own.root, { base: '--output=x' })).rejects.toThrow(/is not in the local repository/);
    const folder = at(freshFolder());
    folder.edit(FIRST);
    await expect(judge(folder.root, { base: 'main' })).rejects.toThrow(/there is no git checkout/);
  });

  test('before the first commit everything is added', async () => {
    const own = at(freshFolder());
    own.git('init', '-q', '-b', 'main');
    own.edit(FIRST);
    own.git('add', '-A');
    const title = 'the empty tree, the base of a first commit';
    for (const base of ['HEAD', '@']) {
      const outcome = await judge(own.root, { ...OFFLINE, base });
      expect(outcome.exitCode).toBe(1);
      expect(outcome.gating).toHaveLength(2);
      expect(new Set(outcome.results.map(({ change }) => change))).toEqual(new Set(['added']));
      expect(outcome.coverage.notes.join(' ')).toContain(`Compared with ${title}.`);
    }
    await expect(judge(own.root, { base: 'HEAD~1' })).rejects.toThrow(/there is no commit/);
    await expect(judge(own.root, { base: 'main' })).rejects.toThrow(/there is no commit/);
    own.edit({
      'zones/db.corp': forward('old1 A 8.8.8.1'),
      'zones/db.8.8.8': reverse('1 PTR old1.corp.example.'),
    });
    expect((await judge(own.root, { ...OFFLINE, base: 'HEAD' })).exitCode).toBe(0);
    own.commit();
    own.git('branch', 'anew/below');
    own.git('symbolic-ref', 'HEAD', 'refs/heads/anew');
    expect((await judge(own.root, { ...OFFLINE, base: 'HEAD' })).results.map(({ change }) => change)).toEqual(
      ['added', 'added'],
    );
  });

  test('a HEAD that cannot be read is no first commit', async () => {
    for (const content of ['garbage', '1'.repeat(40)]) {
      const own = at(freshFolder());
      own.git('init', '-q', '-b', 'main');
      own.edit({ ...FIRST, '.git/refs/heads/main': `${content}\n` });
      await expect(judge(own.root, { ...OFFLINE, base: 'HEAD' })).rejects.toThrow(
        /cannot be looked up locally/,
      );
    }
  });

  test('a partial clone fetches what it left out', async () => {
    const origin = history(FIRST);
    origin.commit(WITH_BAD);
    const partial = clone(origin, '--filter=blob:none');
    expect((await against(partial, 'HEAD~1')).gating).toEqual(['ptr-missing zones/db.corp:6']);
  });
});

describe('the committed bundle, as a step', () => {
  test.each(['octocat', 'dependabot[bot]'])('gates the pull request of a fork by %s', async (actor) => {
    const pr = pullRequest([WITH_BAD]);
    const checkout = clone(pr.origin, '--depth', '1', '--branch', 'merge');
    const api = await apiServer(apiOf(pr.origin.root));
    const payload = {
      ...pr.payload,
      sender: { login: actor },
      pull_request: {
        ...pr.payload.pull_request,
        head: { ...pr.payload.pull_request.head, repo: { fork: true, full_name: 'other/dns' } },
      },
    };
    const env = { ...environment('pull_request', payload, pr.merge, api.url), GITHUB_ACTOR: actor };
    const ran = await step(checkout.root, { ...OFFLINE, token: 'secret' }, env);
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ verdict: 'fail' });
    const report = JSON.parse(ran.report!) as Report;
    const blocking = report.findings.filter(({ gating, severity }) => gating && severity === 'error');
    expect(blocking.map(({ rule, name }) => `${rule} ${name}`)).toEqual(['ptr-missing bad.corp.example']);
    expect(`${ran.out}${ran.err}${ran.summary}${ran.report}`).not.toContain('secret');
    expect(ran.summary).toContain('bad.corp.example');
  });

  test('passes at once where nothing is touched, and refuses pull_request_target', async () => {
    const pr = pullRequest([{ 'README.md': 'x\n' }]);
    const env = environment('pull_request', pr.payload, pr.merge);
    const ran = await step(pr.origin.root, {}, env);
    expect({ code: ran.code, verdict: ran.outputs.verdict }).toEqual({ code: 0, verdict: 'pass' });
    expect(ran.summary).toContain('No pair is added, altered or removed');
    const refused = await step(pr.origin.root, {}, { ...env, GITHUB_EVENT_NAME: 'pull_request_target' });
    expect(refused.code).toBe(2);
    expect(refused.out).toContain('pull_request_target');
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examplePayload } from '../github/openapi.ts';
import { type StandIn, standIn } from '../github/pull-request.ts';
import type { Reply } from '../github/server.ts';
import { renderMarkdown } from '../reporters/parsers.ts';
import { type History, history } from '../repository/history.ts';
import { type Step, step } from './action-step.ts';
import { folder } from './dist.ts';
import { reportOf } from './report.ts';
import { embedded } from './world.ts';

const HEADER = (apex: string) =>
  `$ORIGIN ${apex}.\n$TTL 300\n@ SOA ns.corp.example. h.corp.example. 1 3600 600 86400 300\n@ NS ns.corp.example.\n`;
const forward = (...lines: string[]) => `${HEADER('corp.example')}${lines.join('\n')}\n`;
const reverse = (...lines: string[]) => `${HEADER('8.in-addr.arpa')}${lines.join('\n')}\n`;

const BASE = {
  'ptr-gate.yml': 'records: [zones/*]\n',
  'zones/db.corp': forward('good A 8.0.0.1'),
  'zones/db.8': reverse('1.0.0 PTR good.corp.example.'),
};
/** `count` new names, each with an address whose PTR names something else. */
function wrong(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, i) => i + 256);
  return {
    'zones/db.corp': forward('good A 8.0.0.1', ...numbers.map((n) => `h${n} A 8.1.${n >> 8}.${n & 255}`)),
    'zones/db.8': reverse(
      '1.0.0 PTR good.corp.example.',
      ...numbers.map((n) => `${n & 255}.${n >> 8}.1 PTR other${n}.corp.example.`),
    ),
  };
}

type Edits = Parameters<History['commit']>[0];

interface Situation {
  readonly origin: History;
  readonly base: string;
  /** Commits these edits to the branch of the pull request, and makes the merge that is checked out. */
  push(edits: Edits): void;
  readonly head: string;
}

function pullRequest(first: Edits = BASE): Situation {
  const origin = history(first as typeof BASE);
  const base = origin.head;
  origin.git('branch', 'topic');
  let head = base;
  return {
    origin,
    base,
    push(edits) {
      origin.git('checkout', '-q', 'topic');
      head = origin.commit(edits);
      origin.git('checkout', '-q', '-B', 'merge', 'main');
      origin.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    },
    get head() {
      return head;
    },
  };
}

interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Changes the payload of the event. */
  readonly edit?: (payload: Record<string, never>) => void;
}

/** Runs the committed action on the pull request, as the runner does. */
async function run(
  { origin, base, head }: Situation,
  github: StandIn,
  options: RunOptions = {},
): Promise<Step> {
  const payload = examplePayload('pull_request.synchronize') as Record<string, never>;
  const event = payload.pull_request as unknown as Record<string, Record<string, unknown>>;
  event.base!.sha = base;
  event.head!.sha = head;
  options.edit?.(payload);
  const path = join(folder(), 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  const inputs = {
    offline: 'true',
    token: 'ghs_secret',
    'check-run': 'true',
    comment: 'true',
    ...options.inputs,
  };
  const ran = await step(origin.root, inputs, {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: origin.head,
    GITHUB_API_URL: github.url,
    ...options.env,
  });
  expect(github.wrong).toEqual([]);
  expect(`${ran.out}${ran.err}${ran.summary}${ran.report}`).not.toContain('ghs_secret');
  return ran;
}

const open = (situation: Situation, refuse?: (operation: string) => Reply | undefined, login?: string) =>
  standIn({
    root: situation.origin.root,
    base: situation.base,
    head: situation.head,
    ...(refuse === undefined ? {} : { refuse }),
    ...(login === undefined ? {} : { login }),
  });

const notices = ({ read }: Step) =>
  read.annotations.filter(({ kind }) => kind === 'notice').map(({ message }) => message);

describe('every finding arrives, whatever its number', () => {
  test.each([1, 10, 60, 5000])('%i', async (count) => {
    const situation = pullRequest();
    situation.push(wrong(count));
    const github = await open(situation);
    const ran = await run(situation, github);
    expect([ran.code, ran.outputs.verdict, notices(ran)]).toEqual([1, 'fail', []]);

    const [checkRun, ...others] = github.checkRuns;
    expect(others).toEqual([]);
    expect(checkRun!.created).toMatchObject({
      name: 'ptr-gate',
      head_sha: situation.head,
      status: 'completed',
      conclusion: 'failure',
    });
    const failures = checkRun!.annotations.filter(({ annotation_level }) => annotation_level === 'failure');
    const at = failures.map(({ path, start_line }) => `${path}:${start_line}`);
    const expected = Array.from({ length: count }, (_, i) => `zones/db.corp:${i + 6}`);
    expect(new Set(at.filter((place) => place.startsWith('zones/db.corp')))).toEqual(new Set(expected));
    expect(new Set(at).size).toBe(at.length);
    const { findings } = reportOf(ran.report!);
    expect(checkRun!.annotations.length).toBeGreaterThanOrEqual(count);
    for (const { message, location } of findings) {
      if (findings.length > 200) break;
      const there = checkRun!.annotations.filter(
        ({ path, start_line }) => path === location!.path && start_line === location!.line,
      );
      expect(there.map((one) => String(one.message)).join('\n')).toContain(message);
    }
    expect(Math.max(...checkRun!.batches)).toBeLessThanOrEqual(50);
    expect(checkRun!.summary.length).toBeLessThanOrEqual(65_535);

    expect(github.comments.length).toBe(1);
    expect(github.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
    expect(github.lineComments.length).toBe(Math.min(count, 20));
    expect(ran.read.annotations.filter(({ kind }) => kind === 'error').length).toBe(Math.min(count, 9) + 1);
    expect(Buffer.byteLength(ran.summary)).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe('one comment', () => {
  test('none while all is well, one when something is wrong, the same when it changes, resolved in the end', async () => {
    const situation = pullRequest();
    situation.push({ 'zones/db.corp': forward('good A 8.0.0.1', '; a remark') });
    const github = await open(situation);
    expect((await run(situation, github)).code).toBe(0);
    expect(github.comments).toEqual([]);
    expect(github.checkRuns[0]!.created).toMatchObject({ conclusion: 'success' });

    situation.push(wrong(1));
    const later = { ...github, head: situation.head };
    expect((await run(situation, later)).code).toBe(1);
    const [comment] = github.comments;
    expect(comment!.body).toMatch(/^<!-- ptr-gate:report:[0-9a-f]{16} run=1 -->\n## ❌ ptr-gate: fail\n/);
    expect(comment!.body).toContain(situation.head);

    situation.push(wrong(2));
    await run(situation, later, { env: { GITHUB_RUN_ID: '2' } });
    // A run that was overtaken does not have the last word.
    await run(situation, later, { env: { GITHUB_RUN_ID: '1' } });
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      expect.stringContaining('run=2'),
    ]);

    situation.push(BASE);
    expect((await run(situation, later, { env: { GITHUB_RUN_ID: '3' } })).code).toBe(0);
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('## ✅ ptr-gate: resolved'),
    ]);
  });

  test('a comment of somebody else is not ours, whatever it begins with', async () => {
    const situation = pullRequest();
    situation.push(wrong(1));
    const github = await open(situation);
    await run(situation, github);
    const { body } = github.comments.pop()!;
    const pasted = { id: 1, body, user: { login: 'mallory', type: 'User' as const } };
    const quoted = { id: 2, body: `> ${body}`, user: { login: 'helper[bot]', type: 'Bot' as const } };
    github.comments.push(pasted, quoted);
    await run(situation, github, { env: { GITHUB_RUN_ID: '2' } });
    expect(github.comments.slice(0, 2)).toEqual([pasted, quoted]);
    expect(github.comments[0]!.body).toContain('run=1');
    expect(github.comments.length).toBe(3);
  });

  test("with a person's token the comment is that person's", async () => {
    const situation = pullRequest();
    situation.push(wrong(1));
    const github = await open(situation, undefined, 'operator');
    await run(situation, github);
    await run(situation, github, { env: { GITHUB_RUN_ID: '2' } });
    expect(github.comments.map(({ user, body }) => [user.login, body.includes('run=2')])).toEqual([
      ['operator', true],
    ]);
  });
});

describe('suggestions', () => {
  const change = (line: string) => ({
    'zones/db.corp': forward('good A 8.0.0.1', 'new A 8.0.0.2'),
    'zones/db.8': reverse('1.0.0 PTR good.corp.example.', line),
  });

  test('the line as it stands with the right target, once', async () => {
    const situation = pullRequest();
    situation.push(change('2.0.0\t\t3600 IN  PTR\tOther.corp.example. ; rack `7`'));
    const github = await open(situation);
    await run(situation, github);
    expect(github.lineComments.map(({ path, line }) => [path, line])).toEqual([['zones/db.8', 6]]);
    expect(github.lineComments[0]!.body).toContain(
      '```suggestion\n2.0.0\t\t3600 IN  PTR\tnew.corp.example. ; rack `7`\n```\n',
    );
    await run(situation, github);
    expect(github.lineComments.length).toBe(1);
  });

  test('none where the line is not in the diff as the head has it', async () => {
    const situation = pullRequest({
      ...BASE,
      ...change('2.0.0 PTR other.corp.example.'),
      'zones/db.corp': BASE['zones/db.corp'],
    });
    situation.push({ 'zones/db.corp': forward('good A 8.0.0.1', 'new A 8.0.0.2') });
    const github = await open(situation);
    expect((await run(situation, github)).code).toBe(1);
    expect([github.lineComments, github.comments.length]).toEqual([[], 1]);
  });

  test('none where two names would do', async () => {
    const situation = pullRequest();
    situation.push({
      'zones/db.corp': forward('good A 8.0.0.1', 'new A 8.0.0.2', 'too A 8.0.0.2'),
      'zones/db.8': reverse('1.0.0 PTR good.corp.example.', '2.0.0 PTR other.corp.example.'),
    });
    const github = await open(situation);
    expect((await run(situation, github)).code).toBe(1);
    expect(github.lineComments).toEqual([]);
  });
});

describe('what GitHub refuses changes nothing but a notice', () => {
  const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } };

  test.each<[string, Reply, RegExp]>([
    ['403', FORBIDDEN, /403 Resource not accessible by integration.*permissions: checks: write/],
    ['404', { status: 404, body: { message: 'Not Found' } }, /404 Not Found/],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, /422 Validation Failed/],
    ['500', { status: 500, body: 'oops' }, /500/],
    [
      'a rate limit',
      {
        status: 403,
        headers: { 'retry-after': '3600' },
        body: { message: 'You have exceeded a secondary rate limit' },
      },
      /secondary rate limit/,
    ],
    ['no JSON', { status: 201, body: '<html>' }, /is not JSON/],
    ['a command', { status: 403, body: { message: 'x\n::error::pwned\n##[add-mask]s' } }, /403 x/],
  ])('%s', async (_, reply, told) => {
    const situation = pullRequest();
    situation.push(wrong(1));
    const github = await open(situation, (operation) =>
      /^(checks|issues|pulls)\/(create|update)/.test(operation) ? reply : undefined,
    );
    const ran = await run(situation, github);
    expect([ran.code, ran.outputs.verdict]).toEqual([1, 'fail']);
    expect(notices(ran)[0]).toMatch(told);
    expect(ran.read.annotations.filter(({ kind }) => kind === 'error').length).toBe(2);
    expect(ran.read.effects).toEqual([]);
    expect(ran.summary).toContain('ptr-gate: fail');
  });

  test('a fork is told that this is as it should be, also where all is well', async () => {
    const situation = pullRequest();
    situation.push({ 'zones/db.corp': forward('good A 8.0.0.1', '; a remark') });
    const github = await open(situation, (operation) =>
      operation.startsWith('checks/') ? FORBIDDEN : undefined,
    );
    const ran = await run(situation, github, {
      edit: (payload) => {
        const { head } = payload.pull_request as unknown as { head: { repo: { full_name: string } } };
        head.repo.full_name = 'mallory/dns';
      },
    });
    expect([ran.code, notices(ran)]).toEqual([
      0,
      [expect.stringMatching(/from a fork may only read, so this is as it should be/)],
    ]);
  });

  test('nobody listens', async () => {
    const situation = pullRequest();
    situation.push(wrong(1));
    const github = await open(situation);
    const ran = await run(situation, github, { env: { GITHUB_API_URL: 'http://127.0.0.1:1' } });
    expect([ran.code, notices(ran).length]).toEqual([1, 1]);
  });

  test('a batch that GitHub will not have costs its annotations alone', async () => {
    const situation = pullRequest();
    situation.push(wrong(60));
    let created = 0;
    const github = await open(situation, (operation) =>
      operation === 'checks/create' && created++ === 0
        ? { status: 422, body: { message: 'Invalid request' } }
        : undefined,
    );
    const ran = await run(situation, github);
    expect(github.checkRuns.map(({ batches }) => batches[0])).toEqual([0]);
    expect(github.checkRuns[0]!.annotations.length).toBeGreaterThan(0);
    expect(notices(ran)[0]).toMatch(
      /The check run shows [0-9]+ of [0-9]+ annotations: .*422 Invalid request/,
    );
  });
});

describe('other events', () => {
  test('a merge group has a check run on its own commit and no comment', async () => {
    const situation = pullRequest();
    situation.push(wrong(1));
    const payload = examplePayload('merge_group.checks_requested') as { merge_group: Record<string, string> };
    payload.merge_group.base_sha = situation.base;
    payload.merge_group.head_sha = situation.origin.head;
    const path = join(folder(), 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    const github = await open(situation);
    const ran = await run(situation, github, {
      env: { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: path },
    });
    expect(ran.code).toBe(1);
    expect(github.checkRuns.map(({ created }) => created.head_sha)).toEqual([situation.origin.head]);
    expect(github.comments).toEqual([]);
  });

  test('what could not be verified blocks as a condition for merging too, and is no failure', async () => {
    const server = await embedded('refused');
    try {
      const situation = pullRequest({ 'ptr-gate.yml': 'expect:\n  a.corp.example: 8.0.0.1\n' });
      situation.push({ 'ptr-gate.yml': 'expect:\n  a.corp.example: 8.0.0.1\n  b.corp.example: 8.0.0.2\n' });
      const github = await open(situation);
      const ran = await run(situation, github, {
        inputs: { offline: 'false', resolvers: server.resolver, timeout: '1s' },
      });
      expect(ran.code).toBe(3);
      expect(github.checkRuns[0]!.created).toMatchObject({ conclusion: 'action_required' });
      expect(github.comments.length).toBe(1);
    } finally {
      await server.stop();
    }
  });
});

// Claim: text-api
test('hostile names, paths and targets are text and nothing else', async () => {
  const path = 'zones/a:b %25,c=d\n::error::x @octocat ##[add-mask]y';
  const situation = pullRequest();
  situation.push({
    'zones/db.8': reverse(
      '1.0.0 PTR good.corp.example.',
      '2.0.0 PTR \\@octocat\\<img\\032src=x\\>.corp.example.',
      '3.0.0 PTR ##[add-mask]e.com.',
    ),
    [path]: forward('\\@octocat\\<script\\> A 8.0.0.2', '::error\\032file=x::pwned A 8.0.0.3'),
  });
  const github = await open(situation);
  const ran = await run(situation, github);
  expect(ran.code).toBe(1);
  expect(ran.read.effects).toEqual([]);
  expect(ran.read.annotations.every(({ title }) => title?.startsWith('ptr-gate'))).toBe(true);
  const [checkRun] = github.checkRuns;
  const { findings } = reportOf(ran.report!);
  for (const { location } of findings)
    expect(
      checkRun!.annotations.some((one) => one.path === location!.path && one.start_line === location!.line),
    ).toBe(true);
  expect(checkRun!.annotations.some((one) => one.path === path)).toBe(true);
  for (const text of [checkRun!.summary, github.comments[0]!.body, ran.summary]) {
    const html = renderMarkdown(text);
    expect(html).not.toMatch(/<(?:img|script)|<a [^>]*href="(?!https:\/\/github\.com\/octo\/dns\/actions)/);
    // A mention outside of code would call somebody.
    expect(html.replace(/<(code|pre)>[\s\S]*?<\/\1>/g, '')).not.toContain('@octocat');
  }
});

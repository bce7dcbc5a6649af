import { describe, expect, test } from 'vitest';
import { changeEventOf } from '../../src/github/event.ts';
import { examplePayload } from './openapi.ts';

const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const SHA = 'c'.repeat(40);
const ZERO = '0'.repeat(40);
const eventOf = (name: string, payload: unknown = {}) => changeEventOf({ name, sha: SHA, payload });
const pullRequest = { pull_request: { base: { sha: BASE }, head: { sha: HEAD, repo: { fork: true } } } };
const push = (fields: object) => ({
  ref: 'refs/heads/topic',
  before: BASE,
  after: SHA,
  forced: false,
  repository: { default_branch: 'main' },
  ...fields,
});

// Claim: gate-events
describe('what an event says about the change', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])('%s', (name) => {
    expect(eventOf(name, pullRequest)).toEqual({ kind: 'pull-request', base: BASE, head: HEAD, merge: SHA });
  });

  test('merge_group is compared with what the group builds on', () => {
    const payload = { merge_group: { base_sha: BASE, head_sha: SHA, base_ref: 'refs/heads/main' } };
    expect(eventOf('merge_group', payload)).toMatchObject({ kind: 'commit', base: BASE, isProposed: true });
  });

  test.each([
    [
      'pull_request.opened',
      {
        kind: 'pull-request',
        base: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
        head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      },
    ],
    ['merge_group.checks_requested', { kind: 'commit', base: '380387fbc80638b734a49e1be1c4dfec1c01b33c' }],
    ['push', { kind: 'none', why: expect.stringContaining('tag') }],
  ])("GitHub's own example of %s", (example, event) => {
    expect(eventOf(example.split('.')[0]!, examplePayload(example))).toMatchObject(event);
  });

  test.each([push({}), push({ forced: true })])(
    'a push is compared with what the branch was before',
    (payload) => {
      expect(eventOf('push', payload)).toMatchObject({ kind: 'commit', base: BASE, isProposed: false });
    },
  );

  test('a new branch is compared with where it left the default branch', () => {
    expect(eventOf('push', push({ before: ZERO }))).toEqual({
      kind: 'branch',
      defaultBranch: 'main',
      head: SHA,
    });
  });

  test.each([
    ['push', push({ ref: 'refs/tags/v1', before: ZERO })],
    ['push', push({ ref: 'refs/heads/main', before: ZERO })],
    ['schedule', { schedule: '0 4 * * *' }],
    ['workflow_dispatch', { inputs: null }],
    ['workflow_call', {}],
    ['workflow_run', { workflow_run: { event: 'push', pull_requests: [{ number: 7 }] } }],
    ['issue_comment', { issue: { number: 7 } }],
    ['check_suite', { check_suite: { head_branch: 'main', pull_requests: [] } }],
    ['check_run', { check_run: { check_suite: { head_branch: 'main' }, pull_requests: [] } }],
    ['release', {}],
    ['', undefined],
  ])('%s without a base has none', (name, payload) => {
    expect(eventOf(name, payload).kind).toBe('none');
  });

  test.each([
    ['pull_request_target', pullRequest, /pull_request_target.*secrets.*on: pull_request/],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }, /workflow_run.*secrets/],
    ['issue_comment', { issue: { number: 7, pull_request: { url: 'x' } } }, /issue_comment.*secrets/],
    ['check_suite', { check_suite: { pull_requests: [{ number: 7 }] } }, /check_suite.*secrets/],
    ['check_run', { check_run: { pull_requests: [{ number: 7 }] } }, /check_run.*secrets/],
    // What GitHub sends about a fork: no pull request is named, and no branch either.
    ['check_suite', { check_suite: { head_branch: null, pull_requests: [] } }, /check_suite.*secrets/],
    [
      'check_run',
      { check_run: { check_suite: { head_branch: null, pull_requests: [] }, pull_requests: [] } },
      /check_run.*secrets/,
    ],
    ['check_suite', { check_suite: { head_branch: '', pull_requests: [] } }, /check_suite.*secrets/],
    ['check_suite', { check_suite: { head_branch: 'main' } }, /check_suite.*secrets/],
    [
      'check_suite',
      { check_suite: { head_branch: 'topic', pull_requests: [{ number: 7 }] } },
      /check_suite.*secrets/,
    ],
    ['check_run', { check_run: { check_suite: { head_branch: 'main' } } }, /check_run.*secrets/],
    ['check_run', { check_run: null }, /check_run.*secrets/],
    ['check_suite', undefined, /check_suite.*secrets/],
  ])('%s is refused, and the reason given', (name, payload, reason) => {
    expect(eventOf(name, payload)).toMatchObject({
      kind: 'refused',
      incomplete: false,
      problem: expect.stringMatching(reason),
    });
  });

  test.each([
    ['pull_request', undefined],
    ['pull_request', { pull_request: { base: { sha: '--upload-pack=x' }, head: { sha: HEAD } } }],
    ['pull_request', { pull_request: null }],
    ['merge_group', { merge_group: [] }],
    ['merge_group', { merge_group: { base_sha: ZERO } }],
  ])('%s with a payload that lacks the base is never taken for an empty change: %j', (name, payload) => {
    expect(eventOf(name, payload)).toMatchObject({
      kind: 'refused',
      incomplete: true,
      problem: expect.stringContaining('GITHUB_EVENT_PATH'),
    });
  });

  test.each([
    ['nothing', {}],
    ['no object', 'text'],
    ['a new branch and no default branch', push({ before: ZERO, repository: {} })],
  ])('a push whose payload has %s is judged whole', (_title, payload) => {
    expect(eventOf('push', payload)).toMatchObject({ kind: 'none' });
  });
});

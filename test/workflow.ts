import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const ROOT = join(import.meta.dirname, '..');

type Mapping = Readonly<Record<string, unknown>>;

/** Keys by GitHub's workflow syntax; what is not here is a misspelling, which GitHub refuses or, worse, does not read. */
const KEYS = {
  workflow: 'name run-name on permissions env defaults concurrency jobs',
  job: 'name permissions needs if runs-on environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services uses with secrets',
  step: 'id if name uses run working-directory shell with env continue-on-error timeout-minutes',
  events:
    'push pull_request merge_group schedule workflow_dispatch workflow_call release check_run issue_comment repository_dispatch',
  permissions:
    'actions attestations checks contents deployments discussions id-token issues packages pages pull-requests security-events statuses',
} as const;

/** Actions by people who can move a tag are pinned to a commit; this one is shown by its major tag, with a word about it. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const OWN = /^ptr-gate\/ptr-gate@v0$/;

function inputsOfThisAction(): ReadonlySet<string> {
  const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Mapping };
  return new Set(Object.keys(action.inputs));
}

/** What is wrong with the text of a workflow, as GitHub would see it and as a careful reviewer would; empty where nothing is. */
export function workflowProblems(text: string): readonly string[] {
  const problems: string[] = [];
  const known = (place: string, mapping: unknown, keys: string) => {
    if (!isMapping(mapping)) return void problems.push(`${place} is no mapping`);
    for (const key of Object.keys(mapping))
      if (!keys.split(' ').includes(key)) problems.push(`${place}: '${key}' is no key there`);
  };
  const workflow = load(text);
  known('the workflow', workflow, KEYS.workflow);
  if (!isMapping(workflow) || !isMapping(workflow.jobs)) return [...problems, 'there are no jobs'];

  const events = workflow.on;
  if (isMapping(events)) known('on', events, KEYS.events);
  else if (![events].flat().every((event) => KEYS.events.split(' ').includes(String(event))))
    problems.push(`on: ${String(events)} is no event`);

  const permitted = (place: string, permissions: unknown) => {
    known(`${place} permissions`, permissions, KEYS.permissions);
    if (isMapping(permissions))
      for (const [scope, level] of Object.entries(permissions))
        if (!['read', 'write', 'none'].includes(String(level)))
          problems.push(`${place} permissions: ${scope}: ${String(level)}`);
  };
  // Without a word the token may do whatever the repository's settings allow.
  if (workflow.permissions === undefined) problems.push('the workflow does not say what its token may do');
  else permitted('the workflow', workflow.permissions);

  const jobs = Object.entries(workflow.jobs);
  const inputs = inputsOfThisAction();
  for (const [id, job] of jobs) {
    known(`job ${id}`, job, KEYS.job);
    if (!isMapping(job)) continue;
    if (job.permissions !== undefined) permitted(`job ${id}`, job.permissions);
    for (const needed of [job.needs ?? []].flat())
      if (!jobs.some(([other]) => other === needed))
        problems.push(`job ${id} needs '${String(needed)}', which is none`);
    const steps = Array.isArray(job.steps) ? (job.steps as unknown[]) : [];
    if (typeof job.uses === 'string') {
      if (!/^\.\/\.github\/workflows\/[\w-]+\.yml$/.test(job.uses) && !PINNED.test(job.uses))
        problems.push(`job ${id} uses ${job.uses}`);
      continue;
    }
    if (job['runs-on'] === undefined) problems.push(`job ${id} runs on nothing`);
    if (steps.length === 0) problems.push(`job ${id} has no steps`);
    steps.forEach((step, index) => {
      const place = `job ${id}, step ${index + 1}`;
      known(place, step, KEYS.step);
      if (!isMapping(step)) return;
      if ((step.uses === undefined) === (step.run === undefined))
        problems.push(`${place}: either uses or run`);
      if (typeof step.run === 'string')
        problems.push(...scriptProblems(step.run).map((what) => `${place}: ${what}`));
      if (typeof step.uses !== 'string') return;
      if (!step.uses.startsWith('./') && !PINNED.test(step.uses) && !OWN.test(step.uses))
        problems.push(`${place}: ${step.uses} is not pinned to a commit`);
      if ((step.uses === './' || OWN.test(step.uses)) && isMapping(step.with))
        for (const input of Object.keys(step.with))
          if (!inputs.has(input)) problems.push(`${place}: the action has no input '${input}'`);
    });
  }
  // A bare hash tells nobody what it is.
  for (const [line] of text.matchAll(/^.*@[0-9a-f]{40}.*$/gm))
    if (!/@[0-9a-f]{40} # v[0-9]/.test(line)) problems.push(`no version beside the commit: ${line.trim()}`);
  return problems;
}

function scriptProblems(script: string): string[] {
  // An expression is pasted into the script before a shell sees it: a branch called $(curl ...) would run.
  if (script.includes('${{')) return ['an expression inside a script: hand it over in env'];
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  return status === 0 ? [] : [stderr.trim()];
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

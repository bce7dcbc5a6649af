import type { Project } from '../repository/project.ts';

/** Where a change is reviewed, and what runs the check there. */
export interface Pipeline {
  readonly where: 'GitHub Actions' | 'GitLab CI' | 'Jenkins';
  /** The file that holds it. */
  readonly path: string;
  readonly text: string;
  /** True where the file is somebody's whole pipeline, to which this is added by hand. */
  readonly isShared: boolean;
}

/** The same as README.md shows. */
export const GITHUB_WORKFLOW = `name: reverse-dns
on:
  pull_request:
  schedule: [{cron: '17 5 * * 1'}]        # addresses move without a commit, too
permissions:
  contents: read
jobs:
  ptr-gate:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - uses: ptr-gate/ptr-gate@v0 # pin the commit of a release
`;

const GITLAB_JOB = `ptr-gate:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "schedule"   # addresses move without a commit, too
  variables:
    GIT_DEPTH: 0                              # the change is compared with where it left its target
  script:
    # The policy is that of the target branch as it is now: the author chose where the change left it.
    - test -z "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" || git fetch --quiet origin "+refs/heads/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME:refs/remotes/origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
    - npx --yes ptr-gate@0 \${CI_MERGE_REQUEST_TARGET_BRANCH_NAME:+--base "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"} --output gitlab=ptr-gate.json
  artifacts:
    when: always
    reports:
      codequality: ptr-gate.json
`;

const JENKINS_STAGE = `stage('reverse DNS') {
  agent { docker { image 'node:24' } }
  steps {
    // Of a pull request, what it changes; of a branch, everything. The job has to be set to merge pull requests
    // with the current target, which then is fetched, and whose policy holds.
    sh 'npx --yes ptr-gate@0 \${CHANGE_TARGET:+--base "origin/$CHANGE_TARGET"} --output junit=ptr-gate.xml'
  }
  post { always { junit 'ptr-gate.xml' } }
}
`;

export const GITHUB: Pipeline = {
  where: 'GitHub Actions',
  path: '.github/workflows/ptr-gate.yml',
  text: GITHUB_WORKFLOW,
  isShared: false,
};
export const GITLAB: Pipeline = {
  where: 'GitLab CI',
  path: '.gitlab-ci.yml',
  text: GITLAB_JOB,
  isShared: true,
};
export const JENKINS: Pipeline = {
  where: 'Jenkins',
  path: 'Jenkinsfile',
  text: JENKINS_STAGE,
  isShared: true,
};

/** Where changes of this repository are reviewed, as its files and remotes tell; GitHub where nothing does. */
export function pipelinesOf({ paths, remotes }: Pick<Project, 'paths' | 'remotes'>): readonly Pipeline[] {
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  const isAt = (name: string) => remotes.some((remote) => hostOf(remote).split('.').includes(name));
  const pipelines: Pipeline[] = [];
  if (has(/^\.gitlab-ci\.ya?ml$/) || isAt('gitlab')) pipelines.push(GITLAB);
  if (has(/^Jenkinsfile$/)) pipelines.push(JENKINS);
  const isGitHub = isAt('github') || has(/^\.github\/workflows\//);
  return isGitHub || pipelines.length === 0 ? [GITHUB, ...pipelines] : pipelines;
}

/** The name of the server in `https://NAME/...`, `ssh://git@NAME:22/...` or `git@NAME:...`. */
function hostOf(remote: string): string {
  const match = /^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)/i.exec(remote) ?? /^(?:[^@/]+@)?([^:/]+):/.exec(remote);
  return (match?.[1] ?? '').toLowerCase();
}

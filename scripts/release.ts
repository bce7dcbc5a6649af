// What the release workflow needs to know about a version, and whether it may be released at all:
//   node scripts/release.ts VERSION     prints its notes, and hands `version`, `tag`, `major` and `npm-tag` to the next steps
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Release {
  readonly version: string;
  readonly tag: string;
  /** The tag that follows the newest release of a major version, `v0`; empty for a pre-release, which moves nothing. */
  readonly major: string;
  /** The tag under which npm finds it: a pre-release must not become what `npm install` takes. */
  readonly npmTag: 'latest' | 'next';
  /** The section of the changelog, without its heading. */
  readonly notes: string;
}

const VERSION = /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)?$/;

/**
 * The release of `wanted` (`0.2.0` or `v0.2.0`).
 *
 * @throws Error where the version is none, is not the one of package.json, has no section in the changelog, or is not
 *   newer than every version that `tags` names besides it
 */
export function releaseOf(
  wanted: string,
  packageVersion: string,
  changelog: string,
  tags: readonly string[],
): Release {
  const version = wanted.replace(/^v/, '');
  const parsed = VERSION.exec(version);
  if (parsed === null) throw new Error(`'${wanted}' is no version. Give it as 0.2.0 or v0.2.0`);
  if (version !== packageVersion)
    throw new Error(
      `package.json has version ${packageVersion}, and ${version} is to be released. Raise it first`,
    );
  const notes = sectionOf(changelog, version);
  if (notes === '')
    throw new Error(`CHANGELOG.md has no section "## [${version}] - DATE". Move what is unreleased under it`);
  const newer = tags.find(
    (tag) => tag !== `v${version}` && VERSION.test(tag.slice(1)) && !precedes(tag.slice(1), version),
  );
  if (newer !== undefined)
    throw new Error(`${version} is not newer than ${newer}, which is released already`);
  const isPreRelease = parsed[4] !== undefined;
  return {
    version,
    tag: `v${version}`,
    major: isPreRelease ? '' : `v${parsed[1]}`,
    npmTag: isPreRelease ? 'next' : 'latest',
    notes,
  };
}

/** What stands under `## [VERSION] - DATE`, to the next heading of that level; empty where there is no such section. */
export function sectionOf(changelog: string, version: string): string {
  const heading = new RegExp(
    `^## \\[${version.replaceAll('.', '\\.')}\\](?: - [0-9]{4}-[0-9]{2}-[0-9]{2})?$`,
    'm',
  );
  const start = heading.exec(changelog);
  if (start === null) return '';
  const rest = changelog.slice(start.index + start[0].length);
  const end = rest.search(/^## /m);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/** Order of semantic versioning, section 11. */
function precedes(a: string, b: string): boolean {
  const [left, right] = [VERSION.exec(a)!, VERSION.exec(b)!];
  for (const part of [1, 2, 3]) {
    const difference = Number(left[part]) - Number(right[part]);
    if (difference !== 0) return difference < 0;
  }
  if (left[4] === undefined || right[4] === undefined) return left[4] !== undefined && right[4] === undefined;
  const [ours, theirs] = [left[4].slice(1).split('.'), right[4].slice(1).split('.')];
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const [mine, other] = [ours[i], theirs[i]];
    if (mine === undefined || other === undefined) return mine === undefined && other !== undefined;
    if (mine === other) continue;
    const [mineIsNumber, otherIsNumber] = [/^[0-9]+$/.test(mine), /^[0-9]+$/.test(other)];
    if (mineIsNumber && otherIsNumber) return Number(mine) < Number(other);
    return mineIsNumber === otherIsNumber ? mine < other : mineIsNumber;
  }
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const tags = git('tag', '--list', 'v*').split('\n');
  try {
    const release = releaseOf(
      process.argv[2] ?? '',
      JSON.parse(read('package.json')).version,
      read('CHANGELOG.md'),
      tags,
    );
    if (
      tags.includes(release.tag) &&
      git('rev-parse', `${release.tag}^{commit}`) !== git('rev-parse', 'HEAD')
    )
      throw new Error(`${release.tag} exists and is another commit than this one`);
    const { version, tag, major, npmTag, notes } = release;
    if (process.env.GITHUB_OUTPUT)
      appendFileSync(
        process.env.GITHUB_OUTPUT,
        `version=${version}\ntag=${tag}\nmajor=${major}\nnpm-tag=${npmTag}\n`,
      );
    console.log(notes);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../e2e/dist.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PAGE = read('docs/security.md');
const claims = [...PAGE.matchAll(/^- \*\*`([a-z]+(?:-[a-z]+)+)`\*\* \S/gm)].map(([, name]) => name!);

interface Proof {
  readonly claim: string;
  readonly place: string;
}

/** A test under test/security/ begins with the name of its claim; elsewhere a comment in front of the test names it. */
function proofs(): readonly Proof[] {
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'test/*.test.ts'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)));
  return files.flatMap((place) => {
    const text = read(place);
    if (place === 'test/security/catalogue.test.ts') return [];
    const own = /^test\/security\//.test(place)
      ? /^(?:describe|test)(?:\.each)?\(\s*['"`]([^'"`]*)/gm
      : undefined;
    const titles = own === undefined ? [] : [...text.matchAll(own)].map(([, title]) => title!);
    const tags = [...text.matchAll(/^ *\/\/ Claim: (.*)\n(.*)/gm)];
    return [
      ...titles.map((title) => ({ claim: /^([a-z-]+): \S/.exec(title)?.[1] ?? `(none: ${title})`, place })),
      ...tags.map(([, claim, next]) => ({
        claim: /^ *(?:describe|test)[(.]/.test(next!) ? claim! : `(no test behind: ${claim})`,
        place,
      })),
    ];
  });
}

test('every claim of docs/security.md has a test, and every test of security its claim', () => {
  const found = proofs();
  expect(new Set(claims).size).toBe(claims.length);
  expect(claims.length).toBeGreaterThan(40);
  const proved = new Set(found.map(({ claim }) => claim));
  expect(claims.filter((claim) => !proved.has(claim))).toEqual([]);
  expect(found.filter(({ claim }) => !claims.includes(claim))).toEqual([]);
});

test('the page is found from the README and from the policy, and links to what is there', () => {
  expect(read('README.md')).toContain('](docs/security.md)');
  expect(read('SECURITY.md')).toContain('](docs/security.md)');
  for (const [, path] of PAGE.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
    expect([path, existsSync(join(ROOT, 'docs', path!))]).toEqual([path, true]);
});

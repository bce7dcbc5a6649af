import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONNECTING, MAY_IMPORT } from './import-rule.ts';

const SRC = join(import.meta.dirname, '..', 'src');

/** Node's modules that read or write something, and the only places that may use them. */
const IO: Readonly<Record<string, RegExp>> = {
  // The system's own resolver settings are no file of the repository; the entries only ask whether a file is there.
  'node:fs': /^(repository\/|deliver\.ts$|github(\.ts$|\/)|dns\/system-resolvers\.ts$|cli\.ts$|action\.ts$)/,
  'node:net': /^(dns\/|probe\/|server\/)/,
  'node:tls': /^(dns\/transport\/|probe\/)/,
  'node:dgram': /^(dns\/transport\/|probe\/|server\/)/,
  'node:http2': /^dns\/transport\//,
  'node:https': /^(github(\.ts$|\/)|probe\/|dns\/transport\/)/,
  'node:http': /^(github(\.ts$|\/)|probe\/|dns\/transport\/)/,
  'node:child_process': /^repository\//,
  // Its resolver hides what the verdict needs; it only tells which servers a system without resolv.conf has.
  'node:dns': /^dns\/system-resolvers\.ts$/,
  'node:worker_threads': /^$/,
  'node:cluster': /^$/,
};

interface Import {
  readonly from: string;
  readonly specifier: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'));
const imports: readonly Import[] = files.flatMap((from) =>
  [
    ...readFileSync(join(SRC, from), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?(?:from\s*)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g,
    ),
  ].map((match) => ({ from, specifier: match[1] ?? match[2]! })),
);

function target({ from, specifier }: Import): string {
  return relative(SRC, join(SRC, dirname(from), specifier)).replaceAll('\\', '/');
}

describe('structure', () => {
  test('the reader sees the imports at all', () => {
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('every folder of src/ has its row in the import rule', () => {
    const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!));
    expect([...folders].filter((f) => MAY_IMPORT[f] === undefined && !CONNECTING.has(f))).toEqual([]);
  });

  test('stage folders know the model and themselves, never each other: only check.ts, commands/ and the entries connect them', () => {
    const wrong = imports.filter((one) => {
      const folder = one.from.split('/')[0]!;
      const allowed = MAY_IMPORT[folder];
      if (allowed === undefined || !one.specifier.startsWith('.')) return false;
      const to = target(one);
      return ![folder, ...allowed].some((place) => to === place || to.startsWith(`${place}/`));
    });
    expect(wrong).toEqual([]);
  });

  test('files, processes and sockets are touched only where the design says, so that hostile input meets one door', () => {
    const wrong = imports.filter((one) => {
      const module = one.specifier.replace(/\/promises$/, '');
      return IO[module] !== undefined && !IO[module].test(one.from) && !typeOnly(one);
    });
    expect(wrong).toEqual([]);
  });

  test('the entries only ask whether a file is there', () => {
    for (const entry of ['cli.ts', 'action.ts']) {
      const named = /import (.*) from 'node:fs'/.exec(readFileSync(join(SRC, entry), 'utf8'));
      expect([entry, named?.[1] ?? '{ existsSync }']).toEqual([entry, '{ existsSync }']);
    }
  });

  test('the whole network lies behind node: modules, not behind a global', () => {
    const global = files.filter((path) => {
      const text = stripComments(path);
      const own = /^github(\.ts$|\/)/.test(path) || /function fetch\b/.test(text);
      return (!own && /(?<!\.)\bfetch\(/.test(text)) || /new WebSocket\(/.test(text);
    });
    expect(global).toEqual([]);
  });

  test('model/ and rules/ are synchronous and pure', () => {
    const asynchronous = files.filter(
      (path) =>
        /^(model|rules|zones|reporters)\//.test(path) &&
        // It loads the reporters, which are.
        path !== 'reporters/index.ts' &&
        /\basync\b|\bawait\b|\bPromise\b|setTimeout|Date\.now|process\./.test(stripComments(path)),
    );
    expect(asynchronous).toEqual([]);
  });

  test('the command-line tool knows nothing of the GitHub toolkit', () => {
    const reachable = new Set<string>(['cli.ts']);
    for (const path of reachable) {
      for (const one of imports.filter(({ from }) => from === path)) {
        if (one.specifier.startsWith('.')) reachable.add(target(one));
        else expect(`${path} imports ${one.specifier}`).not.toContain('@actions/');
      }
    }
    expect(reachable.size).toBeGreaterThan(10);
  });
});

function stripComments(path: string): string {
  return readFileSync(join(SRC, path), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
    '',
  );
}

function typeOnly(one: Import): boolean {
  const text = readFileSync(join(SRC, one.from), 'utf8');
  const specifier = one.specifier.replaceAll('/', '\\/');
  return new RegExp(`import type [^;]*['"]${specifier}['"]`).test(text);
}

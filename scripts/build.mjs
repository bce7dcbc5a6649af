// Compiles src/ and bundles the two entries into dist/. The output depends on the sources and the lockfile only.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

// @actions/core pulls in its OIDC client and with it an HTTP stack, which costs the action 40 ms at every start.
// Marked free of side effects while the bundler runs, what is not used falls away.
const SIDE_EFFECT_FREE = ['@actions/core', '@actions/http-client', '@actions/exec', '@actions/io'];

const freeOfSideEffects = (text) => JSON.stringify({ ...JSON.parse(text), sideEffects: false });

/** fdir loads picomatch, for a method nobody here calls, from whatever node_modules is found around the bundle. */
function withoutForeignCode(text) {
  const lines = /^\s*(?:__require\.resolve\("picomatch"\)|pm = __require\("picomatch"\));\n/gm;
  if (text.match(lines)?.length !== 2) throw new Error('fdir loads picomatch in another way now: see here');
  return text.replace(lines, '');
}

const EDITS = [
  ...SIDE_EFFECT_FREE.map((name) => [`node_modules/${name}/package.json`, freeOfSideEffects]),
  ['node_modules/fdir/dist/index.mjs', withoutForeignCode],
];

/** Builds with some files of packages edited, and puts them back. */
function withEdits(build) {
  const originals = new Map();
  try {
    for (const [path, edit] of EDITS) {
      if (!existsSync(path)) continue;
      const text = readFileSync(path, 'utf8');
      originals.set(path, text);
      writeFileSync(path, edit(text));
    }
    build();
  } finally {
    for (const [path, text] of originals) writeFileSync(path, text);
  }
}

rmSync('lib', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
// As CommonJS a bundle starts 10 ms sooner: an `import` of node:fs, for one, also loads what nobody asked for.
writeFileSync('lib/package.json', '{}\n');
withEdits(() => {
  for (const entry of ['action', 'cli']) {
    const out = `dist/${entry}`;
    rmSync(out, { recursive: true, force: true });
    const args = ['build', `lib/${entry}.js`, '-o', out, '--no-cache', '--quiet'];
    execFileSync(process.execPath, [ncc, ...args], { stdio: 'inherit' });
    writeFileSync(`${out}/package.json`, '{ "type": "commonjs" }\n');
  }
});
await import('./licences.mjs');

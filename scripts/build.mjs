// Compiles src/ and bundles the two entries into dist/. The output depends on the sources and the lockfile only.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

// @actions/core pulls in its OIDC client and with it an HTTP stack, which costs the action 40 ms at every start.
// Marked free of side effects while the bundler runs, what is not used falls away.
const SIDE_EFFECT_FREE = ['@actions/core', '@actions/http-client', '@actions/exec', '@actions/io'];

function withoutSideEffects(build) {
  const originals = new Map();
  for (const name of SIDE_EFFECT_FREE) {
    const path = `node_modules/${name}/package.json`;
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    originals.set(path, text);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(text), sideEffects: false }));
  }
  try {
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
withoutSideEffects(() => {
  for (const entry of ['action', 'cli']) {
    const out = `dist/${entry}`;
    rmSync(out, { recursive: true, force: true });
    const args = ['build', `lib/${entry}.js`, '-o', out, '--no-cache', '--quiet'];
    execFileSync(process.execPath, [ncc, ...args], { stdio: 'inherit' });
    writeFileSync(`${out}/package.json`, '{ "type": "commonjs" }\n');
  }
});
await import('./licences.mjs');

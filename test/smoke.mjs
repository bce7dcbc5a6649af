// Runs the committed bundles on whatever Node starts this file, from a clean checkout: no install, no dependency.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const empty = mkdtempSync(join(tmpdir(), 'ptr-gate-smoke-'));
const broken = mkdtempSync(join(tmpdir(), 'ptr-gate-smoke-'));
writeFileSync(join(broken, 'ptr-gate.yml'), 'expect:\n\tmail.example.org: 192.0.2.1\n');

let failures = 0;

/** One run of a bundle: what it must exit with, and what it must say on either stream. */
function expectRun(
  title,
  { script = 'dist/cli/index.js', args = [], cwd = empty, env = {} },
  code,
  ...patterns
) {
  const { status, signal, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(root, script), ...args],
    {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
      timeout: 30_000,
    },
  );
  const said = `${stdout}${stderr}`;
  const lacking = patterns.filter((pattern) => !pattern.test(said));
  const good = status === code && lacking.length === 0;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${title}`);
  if (good) return;
  failures++;
  console.log(`     exit code ${status ?? signal ?? error}, expected ${code}`);
  for (const pattern of lacking) console.log(`     did not say ${pattern}`);
  console.log(said.replace(/^/gm, '     | '));
}

console.log(`ptr-gate ${version} on Node ${process.version}`);
expectRun(
  '--version',
  { args: ['--version'] },
  0,
  new RegExp(`^ptr-gate ${version.replaceAll('.', '\\.')}\\n$`),
);
expectRun('--help', { args: ['--help'] }, 0, /Commands:\n {2}check/);
expectRun('demo', { args: ['demo'] }, 0, /ptr-mismatch/, /Exit code 1: /, /1 ready/, /Exit code 0: /);
expectRun('check without a configuration', {}, 2, /there is no ptr-gate\.yml/);
expectRun('check with an unreadable configuration', { cwd: broken }, 2, /ptr-gate\.yml:2:1: /);
expectRun(
  'ptr',
  { args: ['ptr', '2001:db8::25', '25.2.0.192.in-addr.arpa'] },
  0,
  /^ {2}reverse name +5\.2\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.0\.8\.b\.d\.0\.1\.0\.0\.2\.ip6\.arpa$/m,
  /^192\.0\.2\.25$/m,
);
expectRun('explain', { args: ['explain', 'ptr-mismatch'] }, 0, /RFC 1912/);
expectRun(
  'the action, with an unreadable configuration',
  { script: 'dist/action/index.js', env: { GITHUB_WORKSPACE: broken } },
  2,
  /^::error title=ptr-gate could not run,file=ptr-gate\.yml,line=2,col=1::/m,
);

for (const folder of [empty, broken]) rmSync(folder, { recursive: true, force: true });
console.log(failures === 0 ? 'all good' : `${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

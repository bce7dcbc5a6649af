import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ACTION, CLI, folder, run } from './dist.ts';

test.each([CLI, ACTION])('%s loads no code from the node_modules around it', async (script) => {
  const place = folder({ 'ptr-gate.yml': 'expect: {a.example.org: 2602:fe90::1}\nrecords: [zones/*]\n' });
  const ran = join(place, 'ran');
  const installed = join(place, 'node_modules/picomatch');
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, 'package.json'), '{"name":"picomatch","main":"index.js"}');
  writeFileSync(join(installed, 'index.js'), `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '');`);
  const bundle = join(place, 'node_modules/ptr-gate/dist');
  cpSync(dirname(script), bundle, { recursive: true });
  // The pattern meets nothing: it has been looked for, and the run ends there.
  const { code, out, err } = await run(join(bundle, 'index.js'), [], {
    cwd: place,
    env: { GITHUB_WORKSPACE: place },
  });
  expect(out + err).toContain("no file matches 'zones/*'");
  expect([code, existsSync(ran)]).toEqual([2, false]);
});

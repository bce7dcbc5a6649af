import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at, clone, freshFolder, git, history } from '../repository/history.ts';
import { forward, judge } from './review.ts';

const FIRST = { 'ptr-gate.yml': 'records: [zones/db.*]\n', 'zones/db.corp': forward('www A 8.8.8.1') };

test('path-embedded-repository: files of a change that look like a bare repository are not taken for the repository', async () => {
  const evil = history({ ...FIRST, 'zones/db.corp': forward('www A 8.8.8.1', 'bad A 8.8.8.4') });
  evil.commit({ 'README.md': 'x\n' });
  const partial = clone(evil, '--bare', '--filter=blob:none');
  const proof = join(freshFolder(), 'ran');
  const command = join(freshFolder(), 'command');
  writeFileSync(command, `#!/bin/sh\ntouch ${proof}\nexit 1\n`);
  chmodSync(command, 0o755);
  partial.git('config', 'remote.origin.url', 'ssh://127.0.0.1/x');
  partial.git('config', 'core.sshCommand', command);

  // The folder of the configuration is that "repository": its own history, its own settings.
  const workspace = freshFolder();
  const checkout = join(workspace, 'dns');
  mkdirSync(checkout);
  git(workspace, 'init', '-q', '-b', 'main');
  cpSync(partial.root, checkout, { recursive: true });
  at(checkout).edit({ ...FIRST, 'zones/db.corp': forward('www A 8.8.8.1', 'bad A 8.8.8.4') });
  at(workspace).commit();
  expect(git(checkout, 'rev-parse', '--is-bare-repository')).toBe('true');

  await expect(judge(checkout, 'HEAD~1')).rejects.toThrow(/look like a repository themselves/);
  expect(existsSync(proof)).toBe(false);
});

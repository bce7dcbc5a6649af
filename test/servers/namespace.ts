import { spawnSync } from 'node:child_process';

/**
 * Words in front of a command that run it in a network namespace of its own, which ends with it: nothing in there reaches
 * another machine, every port is free, and IPv6 can be taken away. Undefined where this user may not make one.
 */
export function ownNamespace(): readonly string[] | undefined {
  const ways =
    process.getuid?.() === 0
      ? [['unshare', '--net', '--']]
      : [
          ['unshare', '--user', '--map-root-user', '--net', '--'],
          ['sudo', '--non-interactive', '--preserve-env', 'unshare', '--net', '--'],
        ];
  return ways.find(([program, ...words]) => spawnSync(program!, [...words, 'true']).status === 0);
}

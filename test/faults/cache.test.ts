import { beforeAll, describe, expect, test } from 'vitest';
import { withPrograms } from '../servers/daemon.ts';
import type { Inside } from './inside.ts';
import { ownMachine, runInside } from './namespace.ts';

const SEED = Number(process.env.PTR_GATE_SEED ?? 20_261_123);

function withNamespaces(): boolean {
  if (process.env.CI || ownMachine() !== undefined) return true;
  console.warn(
    'SKIPPED: no namespace can be made here, no run goes through a recursive server of the machine',
  );
  return false;
}

describe.runIf(withNamespaces() && withPrograms({ knotd: 'knot' }))(
  'a cache that holds old negative answers',
  () => {
    let inside: Inside;
    beforeAll(async () => {
      inside = await runInside(SEED, 'suite');
    });

    test('decides over nothing: the authorities know better, also over a path that loses packets', () => {
      expect(inside.outcomes.flatMap(({ problems }) => problems)).toEqual([]);
      expect(inside.outcomes.length).toBe(2);
    });

    test('decides where it was named to be asked, and the message says until when it may say so', () => {
      const { exitCode, messages } = inside.named;
      expect(exitCode).toBe(1);
      expect(messages).toEqual([
        expect.stringMatching(
          /has no PTR record \(NXDOMAIN\).*resolvers may go on saying so until \d\d:\d\d UTC/,
        ),
      ]);
    });

    test('is told apart where the authorities cannot be reached', () => {
      const { messages, notes } = inside.unreachable;
      expect(messages).toEqual([expect.stringMatching(/NXDOMAIN, from cache.*until \d\d:\d\d UTC/)]);
      expect(notes).toEqual([expect.stringContaining('are from a cache')]);
    });
  },
);

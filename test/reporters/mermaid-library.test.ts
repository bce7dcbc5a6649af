import { beforeAll, describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { gantt } from '../../src/reporters/gantt.ts';
import { chains } from '../../src/reporters/mermaid.ts';
import { type Rollout, schedule } from '../../src/rollout/schedule.ts';
import { loadMermaid, type Mermaid } from '../mermaid.ts';
import { finding, HOSTILE } from './sample.ts';

const ROLLOUT: Rollout = {
  start: { epochMs: Date.parse('2026-12-01'), offsetMinutes: 0 },
  every: { count: 1, unit: 'week' },
  order: ['us-east', 'eu-west', 'ap-southeast'],
  pin: new Map(),
};

let mermaid: Mermaid;

beforeAll(async () => {
  mermaid = await loadMermaid();
}, 60_000);

const diagramsOf = (text: string) =>
  [...text.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map((match) => match[1]!);

describe('what GitHub would draw is what its library reads', () => {
  test('a diagram that is none is refused', async () => {
    await expect(mermaid.parse('flowchart LR\n  a[')).rejects.toThrow();
  });

  test('the gantt of a rollout, week by week', async () => {
    for (const at of ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22T12:30:00+02:00']) {
      const status = schedule(ROLLOUT, Date.parse(at));
      for (const diagram of diagramsOf(gantt(status)))
        await expect(mermaid.parse(diagram)).resolves.toMatchObject({ diagramType: 'gantt' });
      expect(diagramsOf(gantt(status))).toHaveLength(1);
    }
  });

  // Claim: text-mermaid
  test('the chains of findings, whatever the names and targets are', async () => {
    const found = HOSTILE.map((text) =>
      finding({
        rule: 'ptr-mismatch',
        name: text as DomainName,
        address: '2001:db8::1' as IpAddress,
        observed: [text],
        expected: ['right.example'],
      }),
    );
    const diagrams = found.flatMap((one) => diagramsOf(chains([one], 100_000)));
    expect(diagrams.length).toBeGreaterThan(0);
    for (const diagram of diagrams)
      await expect(mermaid.parse(diagram)).resolves.toMatchObject({
        diagramType: expect.stringContaining('flowchart'),
      });
  });
});

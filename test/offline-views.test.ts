import { describe, expect, test } from 'vitest';
import { checkFiles, findingLines, skips, zone } from './offline.ts';

const CONF = (views: Readonly<Record<string, readonly (readonly [string, string])[]>>) =>
  Object.entries(views)
    .map(
      ([view, zones]) =>
        `view "${view}" {\n${zones.map(([apex, file]) => `  zone "${apex}" { type master; file "${file}"; };`).join('\n')}\n};\n`,
    )
    .join('');

describe('views see their own zones only', () => {
  const inside = zone('example.org', 'www A 10.0.0.1', 'db A 10.0.0.2');
  const outside = zone('example.org', 'www A 20.1.2.1', 'shop A 20.1.2.1');

  test('names of one view are no excuse for the PTR of another', async () => {
    const report = await checkFiles({
      'ptr-gate.yml': 'records: [{path: named.conf, as: named-conf}]',
      'named.conf': CONF({
        inside: [
          ['example.org', 'in.db'],
          ['10.in-addr.arpa', 'in.rev'],
        ],
        outside: [
          ['example.org', 'out.db'],
          ['2.1.20.in-addr.arpa', 'out.rev'],
        ],
        guests: [
          ['example.org', 'guests.db'],
          ['2.1.20.in-addr.arpa', 'guests.rev'],
        ],
      }),
      'in.db': inside,
      'in.rev': zone('10.in-addr.arpa', '1.0.0 PTR www.example.org.', '2.0.0 PTR shop.example.org.'),
      'out.db': outside,
      'out.rev': zone('2.1.20.in-addr.arpa', '1 PTR shop.example.org.'),
      'guests.db': zone('example.org', 'guest A 20.1.2.1'),
      'guests.rev': zone('2.1.20.in-addr.arpa', '1 PTR shop.example.org.'),
    });
    expect(findingLines(report).sort()).toEqual([
      // In the view of guests, nothing is called shop.
      'forward-missing guests.rev:3',
      'forward-missing in.rev:4',
      'ptr-mismatch guests.db:3',
      'ptr-mismatch in.db:4',
    ]);
  });

  test('a view without the reverse zone sees the PTR that everybody sees, which cannot be judged offline', async () => {
    const report = await checkFiles({
      'ptr-gate.yml': 'records: [{path: named.conf, as: named-conf}]',
      'named.conf': CONF({
        inside: [['example.org', 'in.db']],
        outside: [
          ['example.org', 'out.db'],
          ['2.1.20.in-addr.arpa', 'out.rev'],
        ],
      }),
      'in.db': zone('example.org', 'intranet A 20.1.2.1'),
      'out.db': outside,
      'out.rev': zone('2.1.20.in-addr.arpa', '1 PTR www.example.org.'),
    });
    expect(findingLines(report)).toEqual([]);
    expect(skips(report)).toEqual(['reverse-zone-not-held in.db:3']);
    const pair = report.results.find(({ name }) => name === 'intranet.example.org');
    // Live, the PTR of the outside is right for it too.
    expect(pair!.expected).toContain('www.example.org');
  });
});

test('private addresses of a reverse zone that cannot be read in full are still meant', async () => {
  const report = await checkFiles({
    'db.example.org': zone('example.org', 'a A 10.0.0.1'),
    '10.in-addr.arpa.zone': zone('10.in-addr.arpa', '1.0.0 PTR a..b.'),
  });
  expect(findingLines(report)).toEqual(['source-syntax 10.in-addr.arpa.zone:3']);
});

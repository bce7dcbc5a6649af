import { expect, test } from 'vitest';
import { checkFiles, zone } from '../offline.ts';

/** Why the pair is not judged offline, beside these zones. */
async function why(address: string, ...apexes: string[]): Promise<string> {
  const files = Object.fromEntries(apexes.map((apex, i) => [`db.${i}`, zone(apex, '9 PTR a.example.org.')]));
  const { skipped } = await checkFiles({ 'db.example.org': zone('example.org', `a A ${address}`), ...files });
  return skipped.find(({ reason, name }) => reason === 'reverse-zone-not-held' && name === 'a.example.org')!
    .detail;
}

const PARENT = '10.32.45.in-addr.arpa';

test.each([
  [`0-15.${PARENT}`, '45.32.10.9'],
  [`0/28.${PARENT}`, '45.32.10.9'],
  [`0-28.${PARENT}`, '45.32.10.9'],
  ['0-20.32.45.in-addr.arpa', '45.32.10.9'],
])('a child zone %s without its parent is told', async (child, address) => {
  const parent = child.replace(/^[^.]+\./, '');
  expect(await why(address, child)).toBe(
    `offline, and the repository holds the zone ${child}, but not the records of ${parent} that lead there: ask the DNS, or add that zone`,
  );
});

test.each([
  [`16-31.${PARENT}`, '45.32.10.9'],
  ['0-15.11.32.45.in-addr.arpa', '45.32.10.9'],
])('a child zone %s of other addresses is not', async (child, address) => {
  expect(await why(address, child)).toBe(
    `offline, and the repository does not hold the reverse zone of ${address}`,
  );
});

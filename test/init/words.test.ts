import { expect, test } from 'vitest';
import { afterFirstRun } from '../../src/init/words.ts';
import { checkFiles, zone } from '../offline.ts';

const FORWARD = zone('corp.test', 'www IN A 5.9.2.80');

test('a zone that could not be read in full is not called one that is elsewhere', async () => {
  const reverse = zone('2.9.5.in-addr.arpa', '80 IN PTR www.corp.test.', '81 IN PTR');
  const broken = await checkFiles({ 'db.corp.test': `${FORWARD}mail IN A 5.9.2.82\n`, 'db.rev': reverse });
  expect(afterFirstRun(broken).join('\n')).toMatch(
    /or not in full: correct the records that could not be read/,
  );
  const elsewhere = await checkFiles({ 'db.corp.test': FORWARD });
  expect(afterFirstRun(elsewhere).join('\n')).toContain(
    'are not in this repository: only a live run can tell.',
  );
});

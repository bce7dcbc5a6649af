import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SignedZone {
  /** Zone file text with keys, NSEC records and signatures. */
  readonly text: string;
  /** Data of the DS record for the parent. */
  readonly ds: string;
}

/** When the signatures hold, as YYYYMMDDHHMMSS in UTC; from an hour ago for thirty days by default. */
export interface Validity {
  readonly from: string;
  readonly until: string;
}

/** Signs the zone with a new key and BIND's own tools. The text's owners are relative to the apex, `$TTL` is given. */
export async function signZone(
  scratch: string,
  apex: string,
  text: string,
  validity?: Validity,
): Promise<SignedZone> {
  const directory = mkdtempSync(join(scratch, 'sign-'));
  const keyWords = ['-q', '-K', directory, '-a', 'ECDSAP256SHA256', '-f', 'KSK', apex];
  const key = (await run('dnssec-keygen', keyWords)).stdout.trim();
  const keyFile = join(directory, `${key}.key`);
  const origin = apex === '.' ? '.' : `${apex}.`;
  const zoneFile = join(directory, 'zone');
  writeFileSync(zoneFile, `$ORIGIN ${origin}\n$TTL 3600\n${text}\n${readFileSync(keyFile, 'utf8')}`);
  const signed = join(directory, 'signed');
  await run('dnssec-signzone', [
    // The one key signs everything; signatures that do not hold are wanted.
    ...['-q', '-z', '-P', '-K', directory, '-d', directory, '-o', origin, '-f', signed],
    ...(validity === undefined ? [] : ['-s', validity.from, '-e', validity.until]),
    ...[zoneFile, keyFile],
  ]);
  const ds = (await run('dnssec-dsfromkey', ['-2', keyFile])).stdout.trim();
  return { text: readFileSync(signed, 'utf8'), ds: ds.slice(ds.indexOf(' DS ') + 4) };
}

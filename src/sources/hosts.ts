import { parseIpAddress } from '../model/ip-address.ts';
import type { Source } from './source.ts';

const FILE_NAME = /(?:^|\/)(?:hosts|hosts\.[^/]*|[^/]*\.hosts)$/i;
const COMMENT = /#.*$/;
/** Stricter than what a line may hold: lines of logs and of known_hosts begin with an address too. */
const NAME_LIKE = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N}_.-]+$/u;
/** Lines that are looked at to tell a hosts file from other text. */
const LINES_TO_RECOGNISE = 20;

/** The format of /etc/hosts: an address, then the names that it has on this machine. */
export const hosts: Source = {
  id: 'hosts',
  title: 'hosts(5): an address and its names on each line',
  recognises(file, head) {
    const lines = head
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .map((line) => line.replace(COMMENT, '').trim())
      .filter((line) => line !== '')
      .slice(0, LINES_TO_RECOGNISE);
    const like = lines.filter(looksLikeHostsLine).length;
    if (like > 0 && like * 2 > lines.length) return 2;
    return FILE_NAME.test(file.path) ? 1 : 0;
  },
  load: () => import('./hosts/read.ts'),
};

function looksLikeHostsLine(line: string): boolean {
  const [address, name, ...rest] = line.split(/\s+/);
  if (name === undefined || !parseIpAddress(address!.replace(/%.*$/, '')).ok) return false;
  return [name, ...rest].every((word) => NAME_LIKE.test(word));
}

import type { Source } from './source.ts';
import { originOfFileName } from './zone-file/origin.ts';

const DIRECTIVE = /^\$(?:ORIGIN|TTL|GENERATE|INCLUDE)[ \t]+\S/im;
const SOA = /^(?:[^\s;]\S*)?[ \t]+(?:(?:[0-9][0-9wdhms]*|IN|CH|HS)[ \t]+){0,2}SOA[ \t]+\S/im;
const RECORD =
  /^(?:[^\s;#]\S*)?[ \t]+(?:[0-9][0-9wdhms]*[ \t]+)?(?:IN[ \t]+)(?:[0-9][0-9wdhms]*[ \t]+)?(?:A|AAAA|PTR|NS|CNAME|DNAME|MX|TXT|SRV)[ \t]+\S/im;

/** RFC 1035 section 5 as BIND 9.18 reads it. */
export const zoneFile: Source = {
  id: 'zone-file',
  title: 'master files (RFC 1035 section 5) as BIND reads them, with `$INCLUDE` and `$GENERATE`',
  recognises(file, start) {
    const head = start.replace(/^\uFEFF/, '');
    if (/^\s*[[{]/.test(head) || /^---\s*$/m.test(head)) return 0;
    if (DIRECTIVE.test(head) || SOA.test(head) || RECORD.test(head)) return 2;
    const named =
      /\.zone$|(?:^|\/)(?:db|named|pri)\.[^/]+$/.test(file.path) && originOfFileName(file.path) !== undefined;
    return named ? 1 : 0;
  },
  load: async () => ({ read: (await import('./zone-file/read-zone.ts')).readZone }),
};

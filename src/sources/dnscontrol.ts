import type { Source } from './source.ts';

/** What `dnscontrol print-ir` makes of a dnsconfig.js: the zones with all records, as JSON. */
export const dnscontrol: Source = {
  id: 'dnscontrol',
  title: 'the output of `dnscontrol print-ir`',
  recognises(file, head) {
    if (/^\ufeff?\s*\{/.test(head) && /"(?:dns_providers|registrars)"\s*:/.test(head)) return 2;
    return /(?:^|[/._-])print-ir[^/]*\.json$/.test(file.path) ? 1 : 0;
  },
  load: () => import('./dnscontrol/read.ts'),
};

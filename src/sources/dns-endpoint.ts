import type { Source } from './source.ts';

const API = /(?:^|[\s{,])["']?apiVersion["']?[ \t]*:\s*["']?externaldns\.k8s\.io\//m;

/** DNSEndpoint resources of external-dns, in a YAML stream or a JSON list beside any other resources. */
export const dnsEndpoint: Source = {
  id: 'dns-endpoint',
  title: 'DNSEndpoint resources of external-dns, several documents to a file',
  recognises(file, head) {
    if (API.test(head)) return 2;
    return /(?:^|\/)[^/]*dns-?endpoints?[^/]*\.(?:ya?ml|json)$/i.test(file.path) ? 1 : 0;
  },
  load: () => import('./dns-endpoint/read.ts'),
};

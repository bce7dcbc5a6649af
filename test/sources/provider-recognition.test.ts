import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '../../src/sources/index.ts';
import { read } from '../../src/sources/read.ts';
import { memoryTree } from '../repository/memory-tree.ts';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(`${CORPUS}${path}`).isFile());

/** Every source that takes the file for its own. */
function claims(path: string, content: string): string[] {
  const head = Buffer.from(content).subarray(0, 4096).toString('utf8');
  return SOURCES.filter((source) => source.recognises({ path }, head) > 0).map(({ id }) => id);
}

describe('files of the corpus', () => {
  test('no two sources claim one file', () => {
    const contested = files
      .map((path) => [path, ...claims(path, readFileSync(`${CORPUS}${path}`, 'utf8'))])
      .filter(([, ...sources]) => sources.length > 1);
    expect(files.length).toBeGreaterThan(250);
    expect(contested).toEqual([]);
  });

  test.each([
    ['terraform-plan', /^(?:terraform-compliance|checkov)\//],
    ['hosts', /^hickory\/hosts$/],
    ['csv', /^nothing$/],
    ['dns-endpoint', /^external-dns\/(?:docs\/(?!.*coredns)|.*\/dnsendpoints\.)/],
  ])('%s claims its own, and nothing else', (id, own) => {
    const claimed = files.filter((path) =>
      claims(path, readFileSync(`${CORPUS}${path}`, 'utf8')).includes(id),
    );
    expect(claimed).toEqual(files.filter((path) => own.test(path)));
  });
});

describe('what is recognised by content, and what by name alone', () => {
  test.each([
    ['pairs.txt', 'name,address\n', 'csv'],
    ['pairs.txt', '# made by hand\r\n\r\n"Name";"Address";"PTR"\r\n', 'csv'],
    ['pairs.txt', '\ufeffaddress\tname\n', 'csv'],
    ['pairs.csv', 'host,ip\n', 'csv'],
    ['inventory', '# ours\n192.0.2.1 a.example.org\n2001:db8::1\tb.example.org b\n', 'hosts'],
    ['etc/hosts', '# nothing yet\n', 'hosts'],
    ['etc/hosts.d/lab.hosts', '', 'hosts'],
    ['x.json', '{"format_version":"1.2","terraform_version":"1.9.8","planned_values":{}}', 'terraform-plan'],
    ['x', '{\n  "format_version": "1.2",\n  "resource_changes": []}', 'terraform-plan'],
    [
      'sorted.json',
      '{"applyable":true,"complete":true,"configuration":{"provider_config":{}}}',
      'terraform-plan',
    ],
    ['out/tfplan.json', '\ufffd\ufffd{\0"\0', 'terraform-plan'],
    ['plan.out', 'PK\x03\x04\x14', 'terraform-plan'],
    ['x.yaml', 'kind: DNSEndpoint\napiVersion: "externaldns.k8s.io/v1alpha1"\n', 'dns-endpoint'],
    ['x.yaml', '---\n---\n- apiVersion: externaldns.k8s.io/v1alpha1\n', 'dns-endpoint'],
    [
      'x.json',
      '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"externaldns.k8s.io/v1alpha1"}]}',
      'dns-endpoint',
    ],
    ['templates/dnsendpoint.yaml', '{{- if .Values.dns }}\n', 'dns-endpoint'],
  ])('%s %j: %s', async (path, content, id) => {
    expect(claims(path, content)).toEqual([id]);
    const [file] = await read(memoryTree({ [path]: content }), [{ pattern: path }]);
    expect(file!.source).toBe(id);
  });

  test.each([
    ['README.md', '# Names, addresses\n\n| name | address |\n'],
    ['access.log', '192.0.2.1 - - [23/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 5\n'],
    ['known_hosts', '192.0.2.1 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA+/=\n'],
    ['block.txt', '192.0.2.1\n192.0.2.2\n'],
    ['package.json', '{"name":"x","version":"1.0.0"}'],
    ['values.yaml', 'name: x\naddress: y\n'],
    [
      'crd.yaml',
      'apiVersion: apiextensions.k8s.io/v1\nspec:\n  group: externaldns.k8s.io\n  names:\n    kind: DNSEndpoint\n',
    ],
    ['people.txt', 'name,street,city\n'],
  ])('%s %j is none of these', (path, content) => {
    expect(
      claims(path, content).filter((id) => ['csv', 'hosts', 'terraform-plan', 'dns-endpoint'].includes(id)),
    ).toEqual([]);
  });
});

import { get, type Node, textOf } from '../../document/node.ts';
import { type DomainName, parseDomainName, ROOT } from '../../model/domain-name.ts';
import { type Parsed, parsed, refused } from '../../model/parsed.ts';
import { quotedText, type RdataField, rdataOfFields, rdataOfText, stringsOf } from '../rdata-fields.ts';

/** Types whose target is a name, where a name without dots is short for one in the zone. */
const NAME_TARGETS: ReadonlySet<string> = new Set([
  'CNAME',
  'DNAME',
  'NS',
  'PTR',
  'MX',
  'SRV',
  'NAPTR',
  'SVCB',
  'HTTPS',
  'SOA',
]);

/** The fields before and behind the target, by type; `target` stands for itself. Absent numbers are 0. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  MX: ['mxpreference', 'target'],
  SRV: ['srvpriority', 'srvweight', 'srvport', 'target'],
  CAA: ['caaflag', 'caatag', '"target'],
  NAPTR: ['naptrorder', 'naptrpreference', '"naptrflags', '"naptrservice', '"naptrregexp', 'target'],
  SSHFP: ['sshfpalgorithm', 'sshfpfingerprint', 'target'],
  TLSA: ['tlsausage', 'tlsaselector', 'tlsamatchingtype', 'target'],
  SMIMEA: ['smimeausage', 'smimeaselector', 'smimeamatchingtype', 'target'],
  DS: ['dskeytag', 'dsalgorithm', 'dsdigesttype', 'dsdigest'],
  DNSKEY: ['dnskeyflags', 'dnskeyprotocol', 'dnskeyalgorithm', 'dnskeypublickey'],
  SOA: ['target', 'soambox', 'soaserial', 'soarefresh', 'soaretry', 'soaexpire', 'soaminttl'],
  SVCB: ['svcpriority', 'target', ' svcparams'],
  HTTPS: ['svcpriority', 'target', ' svcparams'],
};

/** Canonical RDATA of a record of print-ir, or what is wrong with it. */
export function recordData(type: string, record: Node, zone: DomainName): Parsed<string> {
  const target = textOf(get(record, 'target')) ?? '';
  if (target === '') {
    // Records of the newer kind carry their data whole; the misspelt key is DNSControl's own.
    const whole = textOf(get(record, 'zonfefilepartial')) ?? textOf(get(record, 'zonefilepartial'));
    if (whole !== undefined && whole !== '') return rdataOfText(type, whole);
  }
  if (type === 'TXT' || type === 'SPF') return rdataOfFields(type, stringsOf(target));
  if (type === 'LOC') return rdataOfText(type, target);
  const name = NAME_TARGETS.has(type) ? targetName(target, zone) : undefined;
  if (name?.ok === false) return name;
  const fields: RdataField[] = [];
  let svcParams = '';
  for (const field of FIELDS[type] ?? ['target']) {
    const key = field.replace(/^[" ]/, '');
    const value = key === 'target' ? target : (textOf(get(record, key)) ?? '');
    if (key === 'target' && name !== undefined) fields.push(name.value === ROOT ? '.' : `${name.value}.`);
    else if (key === 'soambox') {
      const mailbox = mailboxName(value, zone);
      if (!mailbox.ok) return mailbox;
      fields.push(`${mailbox.value}.`);
    } else if (field.startsWith('"')) fields.push(quotedText(value));
    else if (field.startsWith(' ')) svcParams = value;
    else fields.push(value === '' ? '0' : value);
  }
  if (svcParams !== '') return rdataOfText(type, `${fields.join(' ')} ${svcParams}`);
  if (target === '' && FIELDS[type] === undefined) return refused('there is no target');
  return rdataOfFields(type, fields);
}

/** A target as dnsconfig.js writes it: `@` for the zone, a short name in it, or a name with its final dot. */
function targetName(text: string, zone: DomainName): Parsed<DomainName> {
  if (text === '') return refused('there is no target. Write a name with its final dot');
  if (text.includes('.') && !text.endsWith('.')) {
    return refused(`the target '${text}' has no final dot, which DNSControl refuses. Write '${text}.'`);
  }
  return parseDomainName(text, { origin: zone });
}

function mailboxName(text: string, zone: DomainName): Parsed<DomainName> {
  if (text === '') return parsed(zone);
  return parseDomainName(text.replace(/@/, '.'));
}

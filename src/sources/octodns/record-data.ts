import { describe, entriesOf, get, itemsOf, type Node, quote, textOf } from '../../document/node.ts';
import { parseDomainName, ROOT } from '../../model/domain-name.ts';
import { type Parsed, parsed, refused } from '../../model/parsed.ts';
import { quotedText, type RdataField, rdataOfFields, rdataOfText, stringsOf } from '../rdata-fields.ts';
import { misreadByYaml11 } from './yaml-1-1.ts';

/** Types whose value is one name. */
const NAMES: ReadonlySet<string> = new Set(['CNAME', 'DNAME', 'NS', 'PTR']);

/** A field of a value that is a mapping: its keys, older spellings behind newer ones, and what it holds. */
interface FieldForm {
  readonly keys: readonly string[];
  readonly is: 'word' | 'text' | 'name';
}

const word = (...keys: string[]): FieldForm => ({ keys, is: 'word' });
const text = (...keys: string[]): FieldForm => ({ keys, is: 'text' });
const name = (...keys: string[]): FieldForm => ({ keys, is: 'name' });

const FIELDS: Readonly<Record<string, readonly FieldForm[]>> = {
  MX: [word('preference', 'priority'), name('exchange', 'value')],
  SRV: [word('priority'), word('weight'), word('port'), name('target')],
  CAA: [word('flags'), word('tag'), text('value')],
  NAPTR: [
    word('order'),
    word('preference'),
    text('flags'),
    text('service'),
    text('regexp'),
    name('replacement'),
  ],
  SSHFP: [word('algorithm'), word('fingerprint_type'), word('fingerprint')],
  TLSA: [
    word('certificate_usage'),
    word('selector'),
    word('matching_type'),
    word('certificate_association_data'),
  ],
  DS: [word('key_tag'), word('algorithm'), word('digest_type'), word('digest')],
  URI: [word('priority'), word('weight'), text('target')],
};

/** Canonical RDATA of one value, or what is wrong with it. `lenient` lets names without a final dot through. */
export function valueData(type: string, value: Node, lenient: boolean): Parsed<string> {
  if (value.kind === 'list') return refused('a list stands where one value belongs');
  if (value.kind === 'map') return mappingData(type, value, lenient);
  const written = textOf(value);
  if (written === undefined || written === '')
    return refused(`there is ${describe(value)} where a value belongs`);
  if (misreadByYaml11(value) === 'a number' && value.text.includes(':')) {
    return refused(`octoDNS reads ${written} as a number of base 60. Write it in quotes: '${written}'`);
  }
  if (NAMES.has(type)) {
    const target = fullName(written, lenient);
    return target.ok ? rdataOfFields(type, [target.value]) : target;
  }
  if (type === 'TXT' || type === 'SPF') return rdataOfFields(type, stringsOf(written.replaceAll('\\;', ';')));
  // Structured types may also be written as one line of presentation format.
  return rdataOfText(type, written);
}

function mappingData(type: string, value: Node, lenient: boolean): Parsed<string> {
  if (type === 'LOC') return rdataOfText(type, location(value));
  if (type === 'SVCB' || type === 'HTTPS') return serviceData(type, value, lenient);
  const forms = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
  if (forms === undefined) return refused(`a mapping stands where the value of the ${type} record belongs`);
  const fields: RdataField[] = [];
  for (const { keys, is } of forms) {
    const written = keys.map((key) => get(value, key)).find((node) => node !== undefined);
    const found = written?.kind === 'scalar' ? written.text : undefined;
    if (found === undefined) return refused(`the value has no '${keys[0]}'`);
    if (is === 'text') fields.push(quotedText(found));
    else if (is === 'word') fields.push(found);
    else {
      const target = fullName(found, lenient);
      if (!target.ok) return target;
      fields.push(target.value);
    }
  }
  return rdataOfFields(type, fields);
}

/** A name with its final dot, which octoDNS asks for. */
function fullName(written: string, lenient: boolean): Parsed<string> {
  if (!written.endsWith('.') && !lenient) {
    return refused(`${quote(written)} has no final dot, which octoDNS refuses. Write '${written}.'`);
  }
  const target = parseDomainName(written);
  if (!target.ok) return target;
  return parsed(target.value === ROOT ? '.' : `${target.value}.`);
}

function location(value: Node): string {
  const number = (key: string) => textOf(get(value, key)) ?? '0';
  const degrees = (axis: string) =>
    ['degrees', 'minutes', 'seconds', 'direction'].map((part) => number(`${axis}_${part}`)).join(' ');
  const metres = ['altitude', 'size', 'precision_horz', 'precision_vert'].map((key) => `${number(key)}m`);
  return `${degrees('lat')} ${degrees('long')} ${metres.join(' ')}`;
}

function serviceData(type: string, value: Node, lenient: boolean): Parsed<string> {
  const target = fullName(textOf(get(value, 'targetname')) ?? '.', lenient);
  if (!target.ok) return target;
  const parameters = entriesOf(get(value, 'svcparams')).map(({ key, value: held }) => {
    const texts = itemsOf(held).flatMap((item) => textOf(item) ?? []);
    return texts.length === 0 ? key.text : `${key.text}="${texts.join(',').replaceAll('"', '\\"')}"`;
  });
  return rdataOfText(type, [textOf(get(value, 'svcpriority')) ?? '0', target.value, ...parameters].join(' '));
}

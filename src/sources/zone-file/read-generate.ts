import type { DomainName } from '../../model/domain-name.ts';
import type { DnsRecord } from '../../model/record.ts';
import { type Entries, openEntries, type Words } from './entries.ts';
import { type Head, readHead } from './fields.ts';
import {
  fill,
  MAX_STEPS,
  parseRange,
  parseTemplate,
  type Range,
  stepsOf,
  type Template,
} from './generate.ts';
import { parseZoneName } from './names.ts';
import { apexWithoutSoa } from './origin.ts';
import { readRdata } from './rdata/read-rdata.ts';
import { makeRecord, originOrRefuse, wordPlace } from './read-record.ts';
import { complain, ignoresOf, leaveOut, type OpenFile, type ZoneReading } from './reading.ts';

/**
 * All `$GENERATE` lines of a zone make at most so many records: as a line of thirty octets can. It is what a change of a
 * few lines can cost whoever reviews it: seconds, and less than a gigabyte.
 */
const MAX_GENERATED = 2 ** 20;
/** The same for all zones of one configuration: a thousand of them may share a file. */
export const MAX_GENERATED_IN_ALL = 2 ** 22;

const FORM = "Write '$GENERATE 1-254 host-$ A 192.0.2.$'.";

interface Generation {
  readonly range: Range;
  readonly left: Template;
  readonly right: Template;
  readonly head: Head & { readonly type: string };
}

/** The records of a `$GENERATE` line, one after the other; all have the place of the line. */
export function* readGenerate(zone: ZoneReading, file: OpenFile): Generator<DnsRecord> {
  const { entries } = file;
  if (file.lost !== undefined) {
    leaveOut(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
    return;
  }
  const generation = parse(zone, file);
  if (generation === undefined) return;
  file.origin ??= originOrRefuse(zone, file);
  zone.apex ??= apexWithoutSoa(zone.input.path, file.origin);

  const { range, left, right, head } = generation;
  const location = entries.locate(0, entries.count);
  const ignores = ignoresOf(zone, entries);
  if (head.ttl !== undefined) zone.lastTtl = head.ttl;
  const isSimple = right.every((part) => typeof part !== 'string' || /^[^\s"();\\]*$/.test(part));
  const isQuoted = entries.isQuoted(entries.count - 1);
  for (let value = range.start; value <= range.stop; value += range.step) {
    const record = step(value);
    if (typeof record === 'string') {
      complain(zone, location, `$GENERATE at ${value}: ${record}. The numbers after it are not read.`);
      return;
    }
    if (record !== undefined) yield record;
  }

  function step(value: number): DnsRecord | string | undefined {
    const ownerText = fill(left, value);
    const dataText = fill(right, value);
    if (ownerText === undefined || dataText === undefined)
      return 'the number with its offset is beyond 32 bits';
    const owner = parseZoneName(ownerText, file.origin as DomainName);
    if (!owner.ok) return `the owner ${owner.problem}`;
    const words = isSimple && dataText !== '' ? oneWord(dataText) : wordsOf(dataText, file.path);
    if (typeof words === 'string') return words;
    const rdata = readRdata(head.type, words, 0, file.origin as DomainName);
    if (!rdata.ok) return `${head.type} record of ${owner.value}: ${rdata.problem}`;
    return makeRecord(zone, owner.value, head.type, head.ttl, rdata.value, location, () => ignores);
  }

  function wordsOf(text: string, path: string): Words | string {
    // Quotes around the whole right side keep its white space together and are not part of the data.
    const inner = openEntries(path, [Buffer.from(isQuoted ? text.replaceAll('\\"', '"') : text, 'latin1')]);
    if (!inner.next()) return 'the data is empty';
    return inner.problem?.message.replace(/\.[^.]*\.?$/, '') ?? (inner as Entries);
  }
}

function oneWord(text: string): Words {
  return { count: 1, word: () => text, isQuoted: () => false, isGlued: () => false };
}

function parse(zone: ZoneReading, file: OpenFile): Generation | undefined {
  const { entries } = file;
  const refuse = (index: number, problem: string) => {
    complain(zone, wordPlace(file, index), `$GENERATE: ${problem}.`);
    return undefined;
  };
  if (entries.count < 5) return refuse(entries.count, `the line ends too early. ${FORM.slice(0, -1)}`);
  const quoted = [1, 2].find((index) => entries.isQuoted(index));
  if (quoted !== undefined)
    return refuse(quoted, `"${entries.word(quoted)}" is in quotes. ${FORM.slice(0, -1)}`);
  const range = parseRange(entries.word(1));
  if (!range.ok) return refuse(1, range.problem);
  const left = parseTemplate(entries.word(2));
  if (!left.ok) return refuse(2, left.problem);
  const head = readHead(entries, 3);
  if (head.recordClass !== 'IN') {
    zone.hasOtherClass = true;
    const detail = `the records have class ${head.recordClass}; only class IN is judged.`;
    leaveOut(zone, 'other-class', detail, entries.locate(0, entries.count));
    return undefined;
  }
  const { type, next } = head;
  if (type === undefined)
    return refuse(
      next,
      next < entries.count ? `'${entries.word(next)}' is not a record type` : `the type is missing`,
    );
  if (next >= entries.count) return refuse(next, `the data after ${type} is missing. ${FORM.slice(0, -1)}`);
  if (next + 1 < entries.count)
    return refuse(
      next + 1,
      `'${entries.word(next + 1)}' is more than the line takes; put data of several words in quotes`,
    );
  const right = parseTemplate(entries.word(next));
  if (!right.ok) return refuse(next, right.problem);
  const steps = stepsOf(range.value);
  if (steps > MAX_STEPS)
    return refuse(
      1,
      `${entries.word(1)} makes ${steps} records, and a line may make ${MAX_STEPS}; make the range smaller`,
    );
  zone.generated += steps;
  if (zone.generated > MAX_GENERATED)
    return refuse(1, `the $GENERATE lines of this zone make more than ${MAX_GENERATED} records`);
  const { generating } = zone.input;
  if (generating !== undefined) {
    generating.left -= steps;
    if (generating.left < 0)
      return refuse(1, `the $GENERATE lines of all zones make more than ${MAX_GENERATED_IN_ALL} records`);
  }
  return { range: range.value, left: left.value, right: right.value, head: { ...head, type } };
}

import type { Plan } from '../../model/plan.ts';
import type { Finding } from '../../model/report.ts';
import { jsonText } from '../escape.ts';
import { remedyText } from '../remedies.ts';

/** The plan as JSON, for programs. */
export function json(plan: Plan): string {
  return `${indented(dataOf(plan), '')}\n`;
}

/** The same as YAML. */
export function yaml(plan: Plan): string {
  return `${yamlLines(dataOf(plan)).join('\n')}\n`;
}

type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

function dataOf({ at, start, every, checked, regions, next, notes }: Plan): { readonly [key: string]: Data } {
  return {
    version: 1,
    at,
    start,
    every,
    checked,
    regions: regions.map(({ region, state, date, inDays, publish, blockedBy }) => ({
      region,
      state,
      date,
      inDays,
      publish: publish.map(({ name, A, AAAA, withheld }) => ({ name, A, AAAA, withheld })),
      blockedBy: blockedBy.map(obstacle),
    })),
    next: next === null ? null : { ...next },
    notes,
  };
}

function obstacle(finding: Finding): Data {
  const { rule, severity, message, remedy, location, name, address } = finding;
  return {
    rule,
    severity,
    message,
    remedy: remedyText(finding),
    fix: remedy?.record === undefined ? null : { zone: remedy.zone ?? null, record: remedy.record },
    location:
      location === null
        ? null
        : { path: location.path, line: location.line ?? null, column: location.column ?? null },
    name,
    address,
  };
}

function isMap(data: Data): data is { readonly [key: string]: Data } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Lists of scalars on one line, everything else on lines of its own. */
function indented(data: Data, indent: string): string {
  const deeper = `${indent}  `;
  const block = (open: string, items: readonly string[], close: string) =>
    `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
  if (isMap(data)) {
    const items = Object.entries(data).map(([key, value]) => `${jsonText(key)}: ${indented(value, deeper)}`);
    return block('{', items, '}');
  }
  if (Array.isArray(data) && data.some((item) => typeof item === 'object'))
    return block(
      '[',
      data.map((item: Data) => indented(item, deeper)),
      ']',
    );
  return Array.isArray(data) ? `[${data.map(jsonText).join(', ')}]` : jsonText(data);
}

function yamlLines(data: Data): string[] {
  if (isMap(data)) {
    return Object.entries(data).flatMap(([key, value]) => {
      if (!isNested(value)) return [`${key}: ${yamlScalar(value)}`];
      return [`${key}:`, ...yamlLines(value).map((line) => `  ${line}`)];
    });
  }
  if (!Array.isArray(data)) return [yamlScalar(data)];
  return data.flatMap((item: Data) => {
    const [first, ...rest] = isNested(item) ? yamlLines(item) : [yamlScalar(item)];
    return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
  });
}

function isNested(data: Data): boolean {
  return isMap(data) || (Array.isArray(data) && data.length > 0);
}

/** Words that some version of YAML takes for something else than text. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/;

/** Plain where every version of YAML reads the same text; else in double quotes, whose escapes are those of JSON. */
function yamlScalar(data: Data): string {
  if (Array.isArray(data)) return '[]';
  const plain =
    typeof data === 'string' && /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/.test(data) && !RESERVED.test(data);
  return plain ? data : jsonText(data);
}

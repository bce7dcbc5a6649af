// The tables of docs/report.md, one for each object of schema/report.schema.json.
import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly const?: unknown;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

interface Table {
  readonly heading: string;
  readonly description: string | undefined;
  readonly rows: readonly string[];
}

/** Every member of the report with its place, type and meaning, as Markdown. */
export function reportMembers(root: string): string {
  const schema: Schema = JSON.parse(readFileSync(`${root}/schema/report.schema.json`, 'utf8'));
  const definitions = schema.$defs ?? {};
  const tables: Table[] = [tableOf('The report', schema, definitions, '')];
  for (const [name, definition] of Object.entries(definitions))
    if (definition.properties !== undefined)
      tables.push(tableOf(`\`${name}\``, definition, definitions, definition.description ?? ''));
  return tables
    .map(({ heading, description, rows }) =>
      [
        `### ${heading}`,
        ...(description === '' || description === undefined ? [] : [description]),
        ['| member | type | meaning |', '|---|---|---|', ...rows].join('\n'),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function tableOf(
  heading: string,
  schema: Schema,
  definitions: Readonly<Record<string, Schema>>,
  description: string,
): Table {
  const rows: string[] = [];
  /** Members of objects without a name of their own stand in the table of what they are part of. */
  function walk(object: Schema, path: string): void {
    for (const [name, member] of Object.entries(object.properties ?? {})) {
      const here = path === '' ? name : `${path}.${name}`;
      const description = member.description ?? definitionOf(member, definitions)?.description;
      if (description === undefined) throw new Error(`the report's ${here} has no description`);
      const presence = object.required?.includes(name) ? '' : ', not always there';
      const type = typeOf(member, definitions);
      rows.push(`| \`${here}\` | ${type}${presence} | ${description.replaceAll('|', '\\|')} |`);
      for (const [inner, suffix] of objectsIn(member)) walk(inner, here + suffix);
    }
  }
  walk(schema, '');
  return { heading, description, rows };
}

/** Objects that are written out inside a member, with what leads to them. */
function objectsIn(schema: Schema): readonly (readonly [Schema, string])[] {
  if (schema.properties !== undefined) return [[schema, '']];
  if (schema.items !== undefined)
    return objectsIn(schema.items).map(([one, path]) => [one, `[]${path}`] as const);
  return (schema.anyOf ?? []).flatMap(objectsIn);
}

function definitionOf(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema | undefined {
  if (schema.$ref === undefined) return undefined;
  const definition = definitions[schema.$ref.replace('#/$defs/', '')];
  if (definition === undefined) throw new Error(`${schema.$ref} is not there`);
  return definition;
}

function typeOf(schema: Schema, definitions: Readonly<Record<string, Schema>>): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined)
    return schema.enum.map((value) => (value === null ? 'null' : `\`${value}\``)).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => typeOf(one, definitions)).join(' or ');
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    const definition = definitionOf(schema, definitions)!;
    return definition.properties === undefined ? typeOf(definition, definitions) : `[${name}](#${name})`;
  }
  if (schema.type === 'array')
    return `list of ${schema.items === undefined ? 'anything' : typeOf(schema.items, definitions)}`;
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return `object of ${typeOf(schema.additionalProperties, definitions)} by name`;
  return [schema.type ?? 'anything'].flat().join(' or ');
}

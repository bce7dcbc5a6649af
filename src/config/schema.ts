import { LEVELS } from '../option-values.ts';
import { type OptionName, optionOf } from '../options.ts';
import { VARIABLE } from './health.ts';
import { KEBAB_ID, POLICY_OPTIONS, REGION_NAME } from './sections.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const SCALAR = { type: ['string', 'number', 'boolean'] };
/** Any scalar that is not blank: what counts is the text, whatever type an editor sees in it. */
const TEXT: JsonSchema = { ...SCALAR, pattern: '\\S' };
const PATTERN: JsonSchema = {
  ...SCALAR,
  description: 'A path or glob, relative to the root of the repository.',
  pattern: '^(?![/!])(?!(?:.*/)?\\.\\.(?:/|$)).',
};
const IPV4 = '^[0-9.]+$';
const IPV6 = '^[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*$';
const NETWORK = '^[0-9A-Fa-f:.]+(?:/[0-9]{1,3})?$';
const DURATION = '^[0-9]{1,9}(?:\\.[0-9]{1,3})?\\s*(?:ms|s|m|h)?$';
const SHARE = '^[0-9]{1,15}(?:\\.[0-9]{1,15})?\\s*%$';
const DAY = '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$';

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const string = (pattern: string): JsonSchema => ({ type: 'string', pattern });
const choice = (...words: readonly string[]): JsonSchema => ({ enum: words });
const either = (...schemas: readonly JsonSchema[]): JsonSchema => ({ anyOf: schemas });
const oneOrMore = (item: JsonSchema): JsonSchema => either(item, { type: 'array', items: item, minItems: 1 });
const oneOrList = (item: JsonSchema): JsonSchema => either(item, { type: 'array', items: item });
const integer = (minimum: number, maximum: number): JsonSchema =>
  either({ type: 'integer', minimum, maximum }, string('^[0-9]{1,12}$'));

/** A mapping with these keys and no others. */
const mapping = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});
/** A section with nothing under its key is as good as absent. */
const section = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  ...either(schema, { type: 'null' }),
});

/** What the table of options says in code, said again for editors. An option without a row here takes any text. */
const OPTION_SCHEMAS: Partial<Record<OptionName, JsonSchema>> = {
  stage: choice('pre-publish', 'published'),
  match: choice('exact', 'any', 'confirmed'),
  networks: either(string('\\S'), { type: 'array', items: string(NETWORK), minItems: 1 }),
  timeout: either({ type: 'number', minimum: 0.1, maximum: 120 }, string(DURATION)),
  tries: integer(1, 32),
  concurrency: integer(1, 10_000),
  qps: integer(1, 10_000_000),
  'fail-on': choice('error', 'warning', 'notice'),
  rules: either(
    {
      type: 'object',
      propertyNames: { pattern: KEBAB_ID.source },
      additionalProperties: choice(...LEVELS),
    },
    { type: 'null' },
  ),
};

const HEALTH = mapping({
  ports: {
    description: 'TCP ports that are connected to. Default: 443.',
    ...oneOrList(integer(1, 65_535)),
  },
  attempts: { description: 'Attempts at each address and port. Default: 20.', ...integer(1, 10_000) },
  timeout: {
    description: 'Longest wait for one attempt. Default: 3s.',
    ...either({ type: 'number', minimum: 0.1, maximum: 30 }, string(DURATION)),
  },
  'max-timeout-rate': {
    description: 'Largest share of IPv6 attempts that may time out. Default: 1%.',
    ...either({ type: 'number', minimum: 0, exclusiveMaximum: 1 }, string(`${SHARE}|^0(?:\\.[0-9]+)?$`)),
  },
  tls: {
    description: 'Whether a TLS handshake with the name belongs to an attempt. Default: false.',
    ...either({ type: 'boolean' }, choice('true', 'false')),
  },
  allow: {
    description: 'Special-purpose ranges, such as private ones, that may be connected to.',
    ...oneOrList(string(NETWORK)),
  },
  prometheus: section(
    'What the installation itself measures.',
    mapping(
      {
        url: { description: 'Base of the HTTP API.', ...string('^[Hh][Tt][Tt][Pp][Ss]?://[^@?#]+$') },
        query: { description: 'PromQL whose value is the timeout rate of IPv6.', ...TEXT },
        max: {
          description: 'Largest value that is in order. Default: max-timeout-rate.',
          ...either({ type: 'number', minimum: 0 }, string(`${SHARE}|^[0-9]{1,15}(?:\\.[0-9]{1,15})?$`)),
        },
        'header-env': {
          description: 'Environment variable that holds the value of the Authorization header.',
          type: 'string',
          pattern: VARIABLE.source,
          not: {
            pattern:
              '^(?:[Gg][Ii][Tt][Hh][Uu][Bb]|[Aa][Cc][Tt][Ii][Oo][Nn][Ss]|[Rr][Uu][Nn][Nn][Ee][Rr]|[Ii][Nn][Pp][Uu][Tt])_',
          },
        },
      },
      { required: ['url', 'query'] },
    ),
  ),
});

const MOMENT = `${DAY.slice(0, -1)}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?$`;
const REGION = string(REGION_NAME.source);

const ROLLOUT = mapping(
  {
    start: {
      description: 'When the first region gets its AAAA: a day, midnight in UTC, or a time with its offset.',
      ...string(MOMENT),
    },
    every: {
      description: 'How long after a region the next one follows.',
      ...string('^[1-9][0-9]{0,3}\\s*(?:day|week|month)s?$'),
    },
    order: { description: 'The regions, each once.', ...oneOrMore(REGION) },
    hold: { description: 'The region that, with all after it, stays without its AAAA for now.', ...REGION },
    pin: section('Dates of single regions, set by hand.', {
      type: 'object',
      propertyNames: { pattern: REGION_NAME.source },
      additionalProperties: string(MOMENT),
    }),
  },
  { required: ['start', 'every', 'order'] },
);

function policyProperties(): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const name of POLICY_OPTIONS) {
    const option = optionOf(name);
    const schema = OPTION_SCHEMAS[name] ?? (option.many === true ? oneOrMore(TEXT) : TEXT);
    const shown = option.default === undefined ? '' : ` Default: ${option.default}.`;
    properties[name] = { description: option.description + shown, ...schema };
  }
  return { ...properties, ignore: ref('ignores') };
}

/**
 * The JSON Schema (draft 2020-12) of ptr-gate.yml, for editors. It agrees with `readConfig` as far as a schema can say
 * it; under `expect:` it also refuses what the manifest source reports as findings.
 */
export function configSchema(): JsonSchema {
  const address = either(string(IPV4), string(IPV6));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ptr-gate configuration',
    description: 'Pairs of names and addresses whose reverse DNS must be right, and how they are judged.',
    ...either(
      mapping({
        $schema: { description: 'Where an editor finds this schema.', ...TEXT },
        expect: section('Pairs written by hand: a name and its addresses.', {
          type: 'object',
          additionalProperties: ref('entry'),
        }),
        records: section(
          'Files that pairs are read from.',
          oneOrList(
            either(
              PATTERN,
              mapping(
                {
                  path: PATTERN,
                  as: { description: 'The format, where it is not recognised.', ...string(KEBAB_ID.source) },
                  origin: { description: 'The origin of a zone file.', ...TEXT },
                },
                { required: ['path'] },
              ),
            ),
          ),
        ),
        policy: section('How pairs are judged.', mapping(policyProperties())),
        regions: section('From where the forward of each region is seen.', {
          type: 'object',
          propertyNames: { pattern: REGION_NAME.source },
          additionalProperties: either(mapping({ resolver: TEXT, subnet: string(NETWORK) }), {
            type: 'null',
          }),
        }),
        rollout: section('Which region shows its AAAA from when on.', ROLLOUT),
        health: section('How the services at the addresses are measured, beside what the DNS says.', HEALTH),
      }),
      { type: 'null' },
    ),
    $defs: {
      address: { description: 'An IPv4 or IPv6 address.', ...address },
      addresses: oneOrMore(ref('address')),
      object: mapping(
        {
          address: ref('addresses'),
          A: { description: 'IPv4 addresses.', ...oneOrMore(string(IPV4)) },
          AAAA: { description: 'IPv6 addresses.', ...oneOrMore(string(IPV6)) },
          ptr: { description: 'Acceptable PTR targets, instead of the name itself.', ...oneOrMore(TEXT) },
        },
        either({ required: ['address'] }, { required: ['A'] }, { required: ['AAAA'] }),
      ),
      entry: either(
        ref('address'),
        ref('object'),
        { type: 'array', minItems: 1, items: either(ref('address'), ref('object')) },
        {
          description: 'One object for each region.',
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: REGION_NAME.source },
          additionalProperties: ref('object'),
        },
      ),
      ignores: section(
        'Findings that are not to be shown, each with its reason.',
        oneOrList(
          mapping(
            {
              rule: { description: 'The id of the rule.', ...string(KEBAB_ID.source) },
              name: TEXT,
              address,
              path: PATTERN,
              reason: TEXT,
              until: { description: 'The last day (UTC) on which the entry holds.', ...string(DAY) },
            },
            { required: ['rule', 'reason'] },
          ),
        ),
      ),
    },
  };
}

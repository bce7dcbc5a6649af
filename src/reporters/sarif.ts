import { fingerprints } from '../model/fingerprint.ts';
import type { SourceLocation } from '../model/record.ts';
import type { Finding, Severity, Suppressed } from '../model/report.ts';
import { jsonText } from './escape.ts';
import { byUrgency } from './order.ts';
import { remedyText } from './remedies.ts';
import { inPieces, type Reporter, type RuleText, type Tool } from './reporter.ts';
import { count, grouped } from './wording.ts';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub refuses a run with more results than this, and with them all that it says. */
const MAX_RESULTS = 25_000;

/** SARIF 2.1.0 (OASIS): the findings, suppressed ones marked as such, and the rules with their help. */
export const sarif: Reporter = {
  format: 'sarif',
  title: 'SARIF 2.1.0, for code scanning',
  ...inPieces(function* (summary, { tool }) {
    const shown = [...summary.findings].sort(byUrgency);
    const every = [
      ...shown.map((finding) => ({ finding, suppressed: undefined })),
      ...summary.suppressed.map((suppressed) => ({ finding: suppressed.finding, suppressed })),
    ];
    const all = every.slice(0, MAX_RESULTS);
    const marks = fingerprints(all.map(({ finding }) => finding));
    const rules = rulesOf(
      all.map(({ finding }) => finding.rule),
      tool,
    );
    const index = new Map(rules.map(({ id }, i) => [id, i]));
    const driver = {
      name: 'ptr-gate',
      ...(tool === undefined ? {} : { semanticVersion: tool.version, informationUri: tool.homepage }),
      rules,
    };
    const invocation = {
      executionSuccessful: summary.incomplete !== true,
      exitCode: summary.exitCode,
      toolExecutionNotifications: [
        ...leftOut(every.length - all.length),
        ...summary.coverage.notes.map((note) => ({ level: 'note', message: { text: messageText(note) } })),
      ],
    };
    yield `{"$schema":"${SCHEMA}",\n"version":"2.1.0","runs":[{"tool":{"driver":${jsonText(driver)}}`;
    yield `,\n"columnKind":"utf16CodeUnits","invocations":[${jsonText(invocation)}],\n"results":[`;
    for (const [i, { finding, suppressed }] of all.entries()) {
      const result = resultOf(finding, index.get(finding.rule)!, marks[i]!, suppressed);
      yield `${i === 0 ? '' : ','}\n${jsonText(result)}`;
    }
    yield '\n]}]}\n';
  }),
};

function leftOut(number: number) {
  if (number === 0) return [];
  const text = `${count(number, 'more finding')} ${number === 1 ? 'is' : 'are'} not in this file, for code scanning refuses one with more than ${grouped(MAX_RESULTS)} results; these are the most severe. The JSON report has all.`;
  return [{ level: 'warning', message: { text } }];
}

/** The tool's catalogue, and any rule that a finding names besides. */
function rulesOf(used: readonly string[], tool: Tool | undefined): { readonly id: string }[] {
  const known = tool?.rules ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const others = [...new Set(used)].filter((id) => !ids.has(id)).map((id) => ({ id }));
  return [...known.map((rule) => descriptorOf(rule, tool!)), ...others];
}

function descriptorOf(rule: RuleText, tool: Tool) {
  const references = rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n');
  const sources = rule.references.map(({ title, url }) => `${title}: ${url}`).join('\n');
  return {
    id: rule.id,
    shortDescription: { text: messageText(`${rule.title}.`) },
    fullDescription: { text: messageText(rule.rationale) },
    help: {
      text: messageText([rule.rationale, rule.remedy, sources].filter((part) => part !== '').join('\n\n')),
      markdown: [rule.rationale, `**Remedy.** ${rule.remedy}`, references]
        .filter((part) => part !== '')
        .join('\n\n'),
    },
    helpUri: `${tool.homepage}/blob/v${tool.version}/docs/rules.md#${rule.id}`,
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: ['dns', 'reverse-dns'] },
  };
}

function resultOf(finding: Finding, ruleIndex: number, mark: string, suppressed: Suppressed | undefined) {
  const { rule, severity, gating, name, address, region, expected, observed, evidence } = finding;
  const remedy = remedyText(finding);
  return {
    ruleId: rule,
    ruleIndex,
    level: gating ? LEVEL[severity] : 'note',
    message: { text: messageText(remedy === null ? finding.message : `${finding.message}\n\n${remedy}`) },
    // Code scanning refuses a result without a place; a finding about the whole run stands at the configuration.
    locations: [locationOf(finding.location ?? { path: 'ptr-gate.yml' })],
    ...(finding.related.length === 0
      ? {}
      : { relatedLocations: finding.related.map((location, id) => ({ id, ...locationOf(location) })) }),
    partialFingerprints: { 'ptrGatePair/v1': mark },
    ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
    properties: {
      message: finding.message,
      remedy,
      gating,
      name,
      address,
      region,
      expected,
      observed,
      evidence,
    },
  };
}

function suppressionOf({ reason, until, by }: Suppressed) {
  return {
    kind: by === null ? 'external' : 'inSource',
    status: 'accepted',
    justification: until === null ? reason : `${reason} (until ${until})`,
    ...(by === null ? {} : { location: locationOf(by) }),
  };
}

function locationOf({ path, line, column, endLine, endColumn }: SourceLocation) {
  const region =
    line === undefined
      ? {}
      : {
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn: column === undefined ? undefined : endColumn,
          },
        };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } };
}

/** A relative URI reference (RFC 3986): everything but unreserved characters and slashes is percent-encoded. */
function uriOf(path: string): string {
  const octets = Buffer.from(path, 'utf8').toString('latin1');
  const encoded = octets.replace(
    /[^A-Za-z0-9._~/-]/g,
    (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return encoded.startsWith('/') ? `.${encoded}` : encoded;
}

/** Message strings have placeholders and links of their own (SARIF 3.11.5, 3.11.6); foreign text must not become one. */
function messageText(text: string): string {
  const linkless = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
  return linkless.replace(/[{}]/g, '$&$&');
}

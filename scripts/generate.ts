// Writes every file that follows from the tables in src/: action.yml, the rules page, the schema, tables of README.md
// and docs/. A test fails when one of them is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUTPUTS } from '../src/action/outputs.ts';
import { commandHelp, generalHelp } from '../src/commands/help.ts';
import { COMMANDS } from '../src/commands/index.ts';
import { configSchema } from '../src/config/schema.ts';
import { OPTION_NAMES, optionOf } from '../src/options.ts';
import { allReporters } from '../src/reporters/index.ts';
import { rulesPage } from '../src/rules/document.ts';
import { SOURCES } from '../src/sources/index.ts';
import { reportMembers } from './report-members.ts';

const REPORTERS = await allReporters();
const inputs = OPTION_NAMES.filter((name) => optionOf(name).input === true);

function actionYml(): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const lines = [
    '# Made by `npm run generate` from src/options.ts and src/action/outputs.ts.',
    'name: ptr-gate',
    "description: 'Stops an address record from being published while its reverse DNS is missing, wrong or unverifiable'",
    'author: the ptr-gate authors',
    'branding:',
    '  icon: corner-down-left',
    '  color: orange',
    'inputs:',
  ];
  for (const name of inputs) {
    const option = optionOf(name);
    const shown = option.default === undefined ? '' : ` Default: ${option.default}.`;
    lines.push(`  ${name}:`, `    description: ${quote(option.description + shown)}`, '    required: false');
    if (option.inputDefault !== undefined) lines.push(`    default: ${option.inputDefault}`);
  }
  lines.push('outputs:');
  for (const [name, description] of Object.entries(OUTPUTS)) {
    lines.push(`  ${name}:`, `    description: ${quote(description)}`);
  }
  lines.push('runs:', '  using: node24', '  main: dist/action/index.js', '');
  return lines.join('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|');

function inputsTable(): string {
  const rows = inputs.map((name) => {
    const option = optionOf(name);
    const policy = option.policy === true ? 'yes' : '';
    const shown = option.inputDefault ?? option.default;
    return `| \`${name}\` | ${cell(option.description)} | ${shown === undefined ? '' : `\`${shown}\``} | ${policy} |`;
  });
  return ['| input, flag | meaning | default | `policy:` key |', '|---|---|---|---|', ...rows].join('\n');
}

function outputsTable(): string {
  const rows = Object.entries(OUTPUTS).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`);
  return ['| output | meaning |', '|---|---|', ...rows].join('\n');
}

function sourcesTable(): string {
  const rows = SOURCES.map(({ id, title }) => `| \`${id}\` | ${cell(title)} |`);
  return ['| `as:` | reads |', '|---|---|', ...rows].join('\n');
}

function formatsTable(): string {
  const rows = REPORTERS.map(({ format, title }) => `| \`${format}\` | ${cell(title)} |`);
  return ['| format | what |', '|---|---|', ...rows].join('\n');
}

function helpPage(): string {
  const blocks = [generalHelp(), ...COMMANDS.map(commandHelp)].map((text) => `\`\`\`text\n${text}\`\`\``);
  return `# Command line\n\nMade by \`npm run generate\`; the same text as \`--help\`.\n\n${blocks.join('\n\n')}\n`;
}

/** A page that people write, with its generated parts between `<!-- name -->` and `<!-- /name -->`. */
function page(root: string, path: string, parts: Readonly<Record<string, string>>): string {
  let text = readFileSync(`${root}/${path}`, 'utf8');
  for (const [name, content] of Object.entries(parts)) {
    const part = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!part.test(text)) throw new Error(`${path} has no <!-- ${name} --> part`);
    text = text.replace(part, (_, start: string, end: string) => `${start}${content}\n${end}`);
  }
  return text;
}

/** Path and content of every generated file. */
export function generated(root: string): ReadonlyMap<string, string> {
  return new Map([
    ['action.yml', actionYml()],
    ['docs/rules.md', rulesPage()],
    ['docs/command-line.md', helpPage()],
    ['schema/ptr-gate.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`],
    ['README.md', page(root, 'README.md', { inputs: inputsTable(), outputs: outputsTable() })],
    ['docs/configuration.md', page(root, 'docs/configuration.md', { sources: sourcesTable() })],
    [
      'docs/report.md',
      page(root, 'docs/report.md', { formats: formatsTable(), members: reportMembers(root) }),
    ],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  for (const [path, content] of generated(root)) {
    mkdirSync(dirname(`${root}/${path}`), { recursive: true });
    writeFileSync(`${root}/${path}`, content);
  }
}

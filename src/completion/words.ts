import { COMMANDS } from '../commands/index.ts';
import { LEVELS } from '../option-values.ts';
import { formatsOf, OPTION_NAMES, type OptionName, optionOf } from '../options.ts';
import { FORMATS } from '../reporters/index.ts';
import { RULES } from '../rules/index.ts';

/** What may follow, for a shell to offer. */
export type Takes =
  | { readonly kind: 'nothing' | 'text' | 'file' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** `KEY=VALUE`. */
  | { readonly kind: 'pair'; readonly keys: readonly string[]; readonly values: readonly string[] | 'file' };

export interface OptionWords {
  readonly name: string;
  /** One sentence without its final dot. */
  readonly summary: string;
  readonly takes: Takes;
}

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly operands: Takes;
  readonly options: readonly OptionWords[];
}

const RULE_IDS = RULES.map(({ id }) => id);

/** Every command with its options, from the tables that the command line itself is read by. */
export function commandWords(): readonly CommandWords[] {
  return COMMANDS.map(({ name, summary, synopsis }) => ({
    name,
    summary,
    operands: operandsOf(synopsis),
    options: [
      ...OPTION_NAMES.filter((option) => optionOf(option).commands.includes(name)).map((option) => ({
        name: option,
        summary: firstSentence(optionOf(option).description),
        takes: option === 'format' ? { kind: 'words' as const, words: formatsOf(name) } : takesOf(option),
      })),
      { name: 'help', summary: 'Show the options of the command', takes: { kind: 'nothing' as const } },
    ],
  }));
}

/** What the words of a synopsis in capitals stand for. */
function operandsOf(synopsis: string): Takes {
  if (/\b(?:FILE|REPORT)\b/.test(synopsis)) return { kind: 'file' };
  if (/\bRULE\b/.test(synopsis)) return { kind: 'words', words: RULE_IDS };
  const alternatives = /(?:^| )([a-z]+(?:\|[a-z]+)+)$/.exec(synopsis);
  if (alternatives !== null) return { kind: 'words', words: alternatives[1]!.split('|') };
  return { kind: /[A-Z]/.test(synopsis) ? 'text' : 'nothing' };
}

function takesOf(name: OptionName): Takes {
  const { toggle, values, placeholder } = optionOf(name);
  if (toggle === true) return { kind: 'nothing' };
  if (placeholder.startsWith('RULE=LEVEL')) return { kind: 'pair', keys: RULE_IDS, values: LEVELS };
  if (placeholder === 'FORMAT=FILE') return { kind: 'pair', keys: FORMATS, values: 'file' };
  if (values !== undefined) return { kind: 'words', words: values };
  return { kind: placeholder === 'FILE' ? 'file' : 'text' };
}

function firstSentence(text: string): string {
  return /^(?:[^.]|\.(?! |$))+/.exec(text)![0];
}

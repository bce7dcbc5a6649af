import type { ScalarNode } from '../../document/node.ts';

const BOOLEAN = /^(?:yes|no|true|false|on|off)$/i;
const NULL = /^(?:~|null|)$/i;
const INTEGER = /^[-+]?(?:0b[01_]+|0[0-7_]*|0x[0-9a-f_]+|[1-9][0-9_]*|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/i;
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:e[-+][0-9]+)?|\.[0-9][0-9_]*(?:e[-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/i;
const DECIMAL = /^(?:0|[1-9][0-9]*)$/;
/** Decimal fractions that Python writes again as they were. */
const PLAIN_FRACTION = /^(?:0|[1-9][0-9]{0,14})\.(?:0|[0-9]{0,8}[1-9])$/;

/**
 * What octoDNS's YAML 1.1 makes of an unquoted scalar where that is not its text: `012`, `1.10` and `1:20` are
 * numbers there, `on` is a truth value. Undefined where the text is what counts.
 */
export function misreadByYaml11(node: ScalarNode): 'a number' | 'true or false' | 'nothing' | undefined {
  const { text, quoted } = node;
  if (quoted) return undefined;
  if (NULL.test(text)) return 'nothing';
  if (BOOLEAN.test(text)) return 'true or false';
  if (DECIMAL.test(text) || PLAIN_FRACTION.test(text)) return undefined;
  return INTEGER.test(text) || FLOAT.test(text) ? 'a number' : undefined;
}

/** A truth value as YAML 1.1 reads it. */
export function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(?:yes|true|on)$/i.test(text);
}

/** Undefined for what is no number in plain decimal digits. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}

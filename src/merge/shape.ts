/** Looks at plain data: what is wrong with it and where, as `[3].state is not text`; undefined where it is as expected. */
export type Shape = (value: unknown) => string | undefined;

export const text: Shape = (value) => (typeof value === 'string' ? undefined : ' is not text');
export const flag: Shape = (value) => (typeof value === 'boolean' ? undefined : ' is neither true nor false');
export const number: Shape = (value) => (Number.isFinite(value) ? undefined : ' is not a number');
/** A whole number from 0. */
export const count: Shape = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : ' is not a whole number from 0';
/** Anything that is there. */
export const any: Shape = (value) => (value === undefined ? ' is missing' : undefined);

export function oneOf(...words: readonly unknown[]): Shape {
  return (value) => (words.includes(value) ? undefined : ` is not one of ${words.join(', ')}`);
}

export function nullable(shape: Shape): Shape {
  return (value) => (value === null ? undefined : shape(value));
}

export function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return ' is not a list';
    for (let i = 0; i < value.length; i++) {
      const problem = shape(value[i]);
      if (problem !== undefined) return `[${i}]${problem}`;
    }
    return undefined;
  };
}

/** An object with these members, and those of `optional` where they are there; others may stand beside them. */
export function object(
  members: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const required = Object.entries(members);
  const others = Object.entries(optional);
  return (value) => {
    if (!isObject(value)) return ' is not an object';
    for (const [name, shape] of required) {
      const problem = Object.hasOwn(value, name) ? shape(value[name]) : ' is missing';
      if (problem !== undefined) return `.${name}${problem}`;
    }
    for (const [name, shape] of others) {
      const problem = Object.hasOwn(value, name) ? shape(value[name]) : undefined;
      if (problem !== undefined) return `.${name}${problem}`;
    }
    return undefined;
  };
}

/** An object whose members all look alike. */
export function mapOf(shape: Shape): Shape {
  return (value) => {
    if (!isObject(value)) return ' is not an object';
    for (const [name, member] of Object.entries(value)) {
      const problem = shape(member);
      if (problem !== undefined) return `.${name}${problem}`;
    }
    return undefined;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

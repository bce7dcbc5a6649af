/** Looks at plain data: what is wrong with it and where, as `[3].state is not text`; undefined where it is as expected. */
export type Shape = (value: unknown) => string | undefined;

export const text: Shape = (value) => (typeof value === 'string' ? undefined : ' is not text');
export const flag: Shape = (value) => (typeof value === 'boolean' ? undefined : ' is neither true nor false');
/** A number from 0. */
export const number: Shape = (value) =>
  Number.isFinite(value) && (value as number) >= 0 ? undefined : ' is not a number from 0';
/** A whole number from 0. */
export const count: Shape = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : ' is not a whole number from 0';

/** A whole number that is neither less nor more. */
export function between(least: number, most: number): Shape {
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : ` is not a whole number from ${least} to ${most}`;
}

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

/** The one shape or the other: the problem is that of the second. */
export function either(first: Shape, second: Shape): Shape {
  return (value) => (first(value) === undefined ? undefined : second(value));
}

/** An object with these members, with those of `optional` where they are there, and with no others. */
export function object(
  members: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const required = Object.entries(members);
  const others = Object.entries(optional);
  const known = new Set([...required, ...others].map(([name]) => name));
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
    for (const name of Object.keys(value))
      if (!known.has(name)) return `.${name} is no member of such a report`;
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

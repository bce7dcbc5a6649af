/**
 * The same members, to be written by whoever makes the thing. Where much passes through it, a changing value is such a
 * member and no getter: to V8 an object literal with a getter is a dictionary, and every access to its members a search.
 */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

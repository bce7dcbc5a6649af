/** Where a document cannot be read, and why. The message is whole: `path:line:column: what was found. what to write`. */
export class DocumentError extends Error {
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  constructor(
    problem: string,
    place: { readonly path: string; readonly line?: number; readonly column?: number },
  ) {
    super(`${showPlace(place)}: ${problem}`);
    this.name = 'DocumentError';
    this.path = place.path;
    this.line = place.line;
    this.column = place.column;
  }
}

/** `path:line:column`, as far as it is known. */
export function showPlace(place: {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}): string {
  const line = place.line === undefined ? '' : `:${place.line}`;
  return `${place.path}${line}${place.line === undefined || place.column === undefined ? '' : `:${place.column}`}`;
}

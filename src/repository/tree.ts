/**
 * The files of one version of a repository, and the only road to them. Paths are relative to the root, with `/`.
 * Nothing outside the root is ever read, also not through a symbolic link.
 */
export interface Tree {
  /** What the tree is, for messages: `the working tree`, `commit 1a2b3c4`. */
  readonly title: string;
  /** True where the path is a readable file inside the root. */
  has(path: string): boolean;
  /**
   * The whole file.
   * @throws {TreeError} when it is missing, not a file, outside the root, or larger than `maxOctets`.
   */
  read(path: string, maxOctets?: number): Buffer;
  /**
   * The file in pieces of bounded size, for files that are read as a stream.
   * @throws {TreeError} as `read`.
   */
  chunks(path: string): Iterable<Buffer>;
  /** Paths of files that match a glob (`*`, `**`, `?`, `{a,b}`, `[...]`), sorted. */
  glob(pattern: string): readonly string[];
}

/** Why a file could not be read, ready to be shown: path, cause, what to do. */
export class TreeError extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.name = 'TreeError';
    this.path = path;
  }
}

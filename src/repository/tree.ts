/**
 * The files of one version of a repository, and the only road to them. Paths are relative to the root, with `/`.
 * Nothing outside the root is ever read, also not through a symbolic link, and nothing that git keeps for itself.
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
  /** True where the path is not read whatever stands there, such as one that leads out of the repository. */
  readonly isRefusal: boolean;
  constructor(path: string, message: string, { isRefusal = false } = {}) {
    super(message);
    this.name = 'TreeError';
    this.path = path;
    this.isRefusal = isRefusal;
  }
}

/** Why the tree reads nothing at the path or pattern, whatever stands there; undefined where it is not refused. */
export function refusalOf(tree: Pick<Tree, 'read'>, path: string): string | undefined {
  try {
    tree.read(path, 0);
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
    if (error.isRefusal) return error.message;
  }
  return undefined;
}

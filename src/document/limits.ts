/** The largest file that callers read as a document: `tree.read(path, MAX_OCTETS)`. */
export const MAX_OCTETS = 64 * 1024 * 1024;

/** The deepest nesting of lists and mappings. Readers may therefore recurse over a tree without a thought. */
export const MAX_DEPTH = 100;

/** The most nodes of a JSON text: about 600 MB of memory at the very worst. */
export const MAX_NODES = 5_000_000;

/**
 * The most marks in a YAML stream that could begin a node (line ends, `: `, `- `, brackets; a comma counts twice). A
 * million lines of `key: value` have two million. About 1 GB of memory at the very worst.
 */
export const MAX_MARKS = 2_500_000;

/** The most nodes that the aliases of one document may stand for. A "billion laughs" file ends here. */
export const MAX_UNFOLDED = 1_000_000;

import { DocumentError } from '../../document/document-error.ts';
import { MAX_OCTETS } from '../../document/limits.ts';
import { describe, get, type Node } from '../../document/node.ts';
import { parseDocument } from '../../document/parse.ts';
import type { Tree } from '../../repository/tree.ts';
import { type Declaration, SourceError, type SourceFile } from '../source.ts';
import { readDomain } from './read-domain.ts';

/** Reads every zone of the intermediate representation. */
export function* read(file: SourceFile, tree: Tree): Iterable<Declaration> {
  const { path } = file;
  if (file.origin !== undefined) {
    throw new SourceError(`${path} names its zones itself. Remove 'origin: ${file.origin}'.`, { path });
  }
  let root: Node;
  try {
    root = parseDocument(tree.read(path, MAX_OCTETS), { path, json: true });
  } catch (error) {
    if (error instanceof DocumentError) throw new SourceError(error.message, error);
    throw error;
  }
  const domains = get(root, 'domains');
  if (domains?.kind !== 'list') {
    const { line, column } = domains ?? root;
    const found = domains === undefined ? "there is no 'domains' list" : `'domains' is ${describe(domains)}`;
    throw new SourceError(
      `${path}:${line}:${column}: ${found}. Write what 'dnscontrol print-ir' prints into this file.`,
      { path, line, column },
    );
  }
  for (const domain of domains.items) yield* readDomain(domain, path);
}

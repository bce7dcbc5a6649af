import type { Finding } from '../model/report.ts';
import { type Tree, TreeError } from './tree.ts';

/** Findings that get a code frame; beyond, a person reads the table. */
const MAX_EXCERPTS = 2_000;
const MAX_FILE_OCTETS = 16 * 1024 * 1024;
const MAX_LINE_UNITS = 400;

/** The findings with the source line that each points at, where it can be shown. */
export function withExcerpts(findings: readonly Finding[], tree: Tree): readonly Finding[] {
  const files = new Map<string, readonly string[]>();
  return findings.map((finding, index) => {
    const { location } = finding;
    if (index >= MAX_EXCERPTS || location?.line === undefined) return finding;
    let lines = files.get(location.path);
    if (lines === undefined) {
      lines = linesOf(location.path, tree);
      files.set(location.path, lines);
    }
    const line = lines[location.line - 1];
    if (line === undefined || line.length > MAX_LINE_UNITS) return finding;
    return { ...finding, excerpt: { firstLine: location.line, lines: [line] } };
  });
}

function linesOf(path: string, tree: Tree): readonly string[] {
  try {
    return tree
      .read(path, MAX_FILE_OCTETS)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n|\n|\r/);
  } catch (error) {
    // A report without a code frame is still a report.
    if (error instanceof TreeError) return [];
    throw error;
  }
}

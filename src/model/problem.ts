/** What is wrong: one line, or several of which each is a problem of its own. */
export type Problem = string | readonly string[];

/** The lines, none of which a foreign text in it, such as a file name, can break in two. */
export function linesOf(problem: Problem): readonly string[] {
  const lines = typeof problem === 'string' ? [problem] : problem;
  return lines.map((line) => line.replaceAll('\r', '\\x0d').replaceAll('\n', '\\x0a'));
}

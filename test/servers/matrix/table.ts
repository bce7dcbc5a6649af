import type { Cell } from './cells.ts';

/** The matrix as text: situations down, columns across, then what is wrong with each cell that is not as it should be. */
export function table(cells: readonly Cell[]): string {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const situations = [...new Set(cells.map(({ situation }) => situation))];
  const width = Math.max(...situations.map((situation) => situation.length));
  const lines = columns.map((column, i) => `${String(i + 1).padStart(3)}  ${column}`);
  lines.push('', `${''.padEnd(width)}${columns.map((_, i) => String(i + 1).padStart(4)).join('')}`);
  for (const situation of situations) {
    const marks = columns.map((column) => {
      const own = cells.filter((cell) => cell.column === column && cell.situation === situation);
      const failed = own.filter(({ problems }) => problems.length > 0).length;
      return own.length === 0 ? '-' : failed === 0 ? '+' : 'FAIL';
    });
    lines.push(`${situation.padEnd(width)}${marks.map((mark) => mark.padStart(4)).join('')}`);
  }
  const wrong = cells.filter(({ problems }) => problems.length > 0);
  for (const { column, situation, family, problems } of wrong)
    lines.push('', `${column}: ${situation} (IPv${family})`, ...problems.map((problem) => `  ${problem}`));
  lines.push('', `${cells.length - wrong.length} of ${cells.length} cells are as they should be`);
  return `${lines.join('\n')}\n`;
}

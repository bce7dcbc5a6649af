/** `npm run matrix [-- COLUMN]`: the full product, printed as a table. Exits with 1 when a cell is not as it should be. */
import { playMatrix } from './play.ts';
import { table } from './table.ts';

const cells = await playMatrix('full', process.argv[2]);
process.stdout.write(table(cells));
process.exitCode = cells.every(({ problems }) => problems.length === 0) ? 0 : 1;

import type { Source } from './source.ts';

/** The first row that is neither empty nor a comment. */
const HEADER = /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\r?\n)*([^\n]*?)\r?(?:\n|$)/;

/** Pairs in a table. */
export const csv: Source = {
  id: 'csv',
  title: 'a table with the header `name,address[,ptr]` (RFC 4180), also with semicolons or tabs',
  recognises(file, head) {
    const words = headerWords(head);
    if (words.length > 1 && words.includes('name') && words.includes('address')) return 2;
    return /\.(?:csv|tsv)$/i.test(file.path) ? 1 : 0;
  },
  load: () => import('./csv/read.ts'),
};

/** The columns that the first row names, whatever the delimiter. */
export function headerWords(head: string): string[] {
  return (HEADER.exec(head)?.[1] ?? '').split(/[,;\t]/).map((word) =>
    word
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim()
      .toLowerCase(),
  );
}

import { posix } from 'node:path';
import { CONFIG_PATHS } from '../config/path.ts';
import type { Tree } from '../repository/tree.ts';
import { headOf, recognise } from '../sources/read.ts';

/** A file that a format knows by its name (1) or by how it begins (2). */
export interface Candidate {
  readonly path: string;
  readonly sure: 1 | 2;
}

/** Something that becomes a file for `records:` only when a program is run. */
export interface Rendered {
  readonly tool: 'Terraform' | 'DNSControl';
  /** The first file that tells. */
  readonly path: string;
}

export interface Looked {
  readonly candidates: readonly Candidate[];
  readonly rendered: readonly Rendered[];
}

/** Endings of files that none of the formats has: pictures, archives, programs. None of them ends the name of a zone. */
const OTHER =
  /\.(?:png|jpe?g|gif|webp|ico|bmp|svg|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|odt|gz|tgz|bz2|xz|zst|7z|rar|jar|war|mp[34]|wav|ogg|webm|exe|dll|dylib|wasm|class|o|pyc|js|mjs|cjs|jsx|tsx?|mts|cts|css|s[ac]ss|less|map|vue|c|h|cpp|hpp|java|kt|go|rb|php|swift|lua|lock|sum|ipynb|pem|crt|key|gpg|asc|proto|graphql|sql|patch|diff)$/i;

/** What editors, package managers and name servers leave beside a file. */
const LEFT_OVER = /(?:~|\.(?:bak|old|orig|save|rpmsave|rpmnew|dpkg-old|dpkg-dist|swp|tmp|jnl|jbk))$/i;

const TERRAFORM_RECORD =
  /^[ \t]*resource[ \t]+"[a-z0-9_]*(?:_record|_record_set|_recordset|_rrset|_rdns|_ptr)[a-z0-9_]*"/m;

/** Looks at the name and the first lines of every file. */
export function lookAt(paths: readonly string[], tree: Tree): Looked {
  const candidates: Candidate[] = [];
  const rendered = new Map<Rendered['tool'], Rendered>();
  for (const path of paths) {
    if (CONFIG_PATHS.includes(path)) continue;
    if (posix.basename(path) === 'dnsconfig.js' && !rendered.has('DNSControl'))
      rendered.set('DNSControl', { tool: 'DNSControl', path });
    if (OTHER.test(path) || LEFT_OVER.test(path) || !tree.has(path)) continue;
    const head = readable(path, tree);
    if (head === undefined) continue;
    if (/\.(?:tf|tofu)$/.test(path)) {
      if (TERRAFORM_RECORD.test(head) && !rendered.has('Terraform'))
        rendered.set('Terraform', { tool: 'Terraform', path });
      continue;
    }
    const known = recognise({ path }, head);
    if (known !== undefined) candidates.push({ path, sure: known.sure });
  }
  return { candidates, rendered: [...rendered.values()] };
}

/** The first lines of a text; undefined for anything else, and for what may not be read. */
function readable(path: string, tree: Tree): string | undefined {
  try {
    const head = headOf(path, tree);
    return head.includes('\0') ? undefined : head;
  } catch {
    return undefined;
  }
}

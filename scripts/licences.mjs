// Writes dist/licenses.txt: every package whose code is in a bundle, with its version and licence text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

function importedPackages() {
  const names = new Set();
  for (const entry of readdirSync('lib', { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.js')) continue;
    const text = readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`, 'utf8');
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?['"]([^'"./][^'"]*)['"]/g)) {
      if (!specifier.startsWith('node:'))
        names.add(
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  }
  return names;
}

/** The place a dependency resolves to, nearest node_modules first, as Node looks it up. */
function placeOf(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}

const places = new Set();
function collect(name, from) {
  const place = placeOf(name, from);
  if (place === undefined || places.has(place)) return;
  places.add(place);
  for (const dependency of Object.keys(lock[place].dependencies ?? {})) collect(dependency, place);
}
for (const name of importedPackages()) collect(name, '');

const sections = [...places].sort().map((place) => {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const file = readdirSync(place).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined ? '(no licence file in the package)' : readFileSync(`${place}/${file}`, 'utf8').trim();
  return `${name} ${lock[place].version} (${lock[place].license ?? 'see text'})\n\n${text}\n`;
});
writeFileSync(
  'dist/licenses.txt',
  `Packages whose code may be part of the bundles in this folder.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`,
);

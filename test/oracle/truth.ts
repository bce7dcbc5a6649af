import { type Line, type Repository, reverseOf } from './random-repository.ts';

// The declared world again, by the definitions and over plain lists: slow, and sharing nothing with src/.

type Found = {
  readonly kind: 'data' | 'none' | 'unknown';
  readonly data: readonly string[];
  readonly aliased: boolean;
  readonly end: string;
};

const isBelow = (name: string, above: string) => name.endsWith(`.${above}`);
const isAtOrBelow = (name: string, above: string) => name === above || isBelow(name, above);

/** The name and its ancestors down to the apex, the apex first. */
function pathFrom(apex: string, name: string): string[] {
  const path = [name];
  while (path[0] !== apex) path.unshift(path[0]!.slice(path[0]!.indexOf('.') + 1));
  return path;
}

function longestZone(name: string, { zones }: Repository): string | undefined {
  return [...zones].sort((a, b) => b.length - a.length).find((zone) => isAtOrBelow(name, zone));
}

/** RFC 1034 section 4.3.2, RFC 4592, RFC 6672. */
function lookUp(asked: string, type: string, repository: Repository): Found {
  let name = asked;
  for (let step = 0; step < 16; step++) {
    const found = (kind: Found['kind'], data: readonly string[] = []): Found => ({
      kind,
      data,
      aliased: step > 0,
      end: name,
    });
    const zone = longestZone(name, repository);
    if (zone === undefined) return found('unknown');
    const within = repository.lines.filter((line) => line.zone === zone);
    const at = (owner: string, wanted: string) =>
      within.filter((line) => line.owner === owner && line.type === wanted);
    let next: string | undefined;
    for (const part of pathFrom(zone, name)) {
      if (part !== zone && at(part, 'NS').length > 0) return found('unknown');
      const [dname] = at(part, 'DNAME');
      if (dname !== undefined && part !== name) {
        next = name.slice(0, -part.length) + dname.data;
        break;
      }
    }
    if (next === undefined) {
      const exists = (one: string) => one === zone || within.some(({ owner }) => isAtOrBelow(owner, one));
      let owner = name;
      if (!exists(name)) {
        const encloser = pathFrom(zone, name).filter(exists).at(-1)!;
        owner = `*.${encloser}`;
      }
      const [cname] = at(owner, 'CNAME');
      const data = at(owner, type).map((line) => line.data);
      if (cname === undefined) return found(data.length > 0 ? 'data' : 'none', data);
      next = cname.data;
    }
    name = next;
  }
  return { kind: 'unknown', data: [], aliased: true, end: name };
}

/** True where a server never answers with the line. */
function isHidden({ owner, zone }: Line, repository: Repository): boolean {
  if (longestZone(owner, repository) !== zone) return true;
  return pathFrom(zone, owner).some((part) =>
    repository.lines.some(
      (line) =>
        line.zone === zone &&
        line.owner === part &&
        ((line.type === 'NS' && part !== zone) || (line.type === 'DNAME' && part !== owner)),
    ),
  );
}

/** `rule path:line` or `skipped path:line` for whatever is not in order, and nothing for what is. */
export function truthOf(repository: Repository, everyAddress: readonly string[]): string[] {
  const { lines } = repository;
  const said: string[] = [];
  const isNamed = (name: string, address: string) => {
    if (lines.some(({ owner, data, type }) => owner === name && data === address && type !== 'PTR'))
      return true;
    const found = lookUp(name, address.includes(':') ? 'AAAA' : 'A', repository);
    return found.kind === 'data' && !found.aliased && found.data.includes(address);
  };
  for (const line of lines) {
    const say = (what: string) => said.push(`${what} ${line.path}:${line.line}`);
    if (line.type === 'A' || line.type === 'AAAA') {
      const found = lookUp(reverseOf(line.data), 'PTR', repository);
      if (isHidden(line, repository) || found.kind === 'unknown') say('skipped');
      else if (found.kind === 'none') say('ptr-missing');
      else {
        const good = found.data.filter((target) => isNamed(target, line.data));
        if (good.length === 0) say('ptr-mismatch');
        else if (good.length < found.data.length) say('ptr-ambiguous');
      }
    } else if (line.type === 'PTR') {
      const led = everyAddress.filter((address) => {
        const { end, kind } = lookUp(reverseOf(address), 'PTR', repository);
        return end === line.owner && kind === 'data';
      });
      const own = everyAddress.filter(
        (address) => reverseOf(address) === line.owner || inClassless(line.owner) === address,
      );
      const served = led.length > 0 ? led : own;
      if (isHidden(line, repository) || served.length === 0) {
        say('skipped');
        continue;
      }
      for (const address of served) {
        const found = lookUp(line.data, address.includes(':') ? 'AAAA' : 'A', repository);
        if (found.kind === 'unknown') say('skipped');
        else {
          if (found.aliased) say('ptr-target-invalid');
          if (found.kind === 'none') say('forward-missing');
          else if (!found.data.includes(address)) say('forward-mismatch');
        }
      }
    }
  }
  return said.sort();
}

/** RFC 2317: the label of the zone is left out. */
function inClassless(owner: string): string | undefined {
  const labels = owner.split('.');
  return labels[1]?.includes('/') ? [labels[4], labels[3], labels[2], labels[0]].join('.') : undefined;
}

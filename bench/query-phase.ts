// Our own query phase in a process of its own, as cold as in a real run: query-phase.ts PORT PAIRS FOLDER FROM [QPS].
// Prints one line of JSON as other-clients.mjs does.
import { observe } from '../src/dns/observe.ts';
import { createResolver } from '../src/dns/resolver.ts';
import { serverAddress } from '../src/dns/server-address.ts';
import { workingTree } from '../src/repository/working-tree.ts';
import { declare } from '../src/sources/declared.ts';
import { expectations } from '../src/sources/expect.ts';
import { read } from '../src/sources/read.ts';

const [port, count, folder, from, qps] = process.argv.slice(2) as [string, string, string, string, string?];
const files = await read(workingTree(folder), [{ pattern: 'pairs.csv' }]);
const policy = { stage: 'published', match: 'exact', networks: undefined } as const;
const pairs = [];
for (const one of expectations(files, declare([]), policy)) {
  if (one.kind === 'expectation') pairs.push(one.expectation);
  if (pairs.length === Number(from) + Number(count)) break;
}
const servers = [serverAddress('udp', '127.0.0.1', Number(port))];
const resolver = createResolver({ servers, ...(qps === undefined ? {} : { qps: Number(qps) }) });
let [right, wrong, unanswered] = [0, 0, 0];
const start = performance.now();
for await (const batch of observe(pairs.slice(Number(from)), resolver)) {
  for (const { expectation, live } of batch) {
    const [forward, reverse] = [live!.forward!.answer, live!.reverse!.answer];
    const holds = (answer: typeof forward, value: string) =>
      answer.kind === 'rrset' && answer.targets.includes(value);
    if (forward.kind === 'failure' || reverse.kind === 'failure') unanswered++;
    else if (holds(forward, expectation.address) && holds(reverse, expectation.name)) right++;
    else wrong++;
  }
}
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, right, wrong, unanswered, retries: resolver.statistics().retries }));
resolver.close();

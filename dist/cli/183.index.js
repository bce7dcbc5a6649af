"use strict";
exports.id = 183;
exports.ids = [183];
exports.modules = {

/***/ 183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/document/nearest.js
var nearest = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/rules/index.js + 34 modules
var rules = __webpack_require__(5298);
;// CONCATENATED MODULE: ./lib/rules/repairs.js
/** How a place is called where its steps begin; what comes first, wherever the data is, stands under no heading. */
const PLACE_WORDS = {
    BIND: 'BIND',
    'Route 53': 'Route 53',
    Cloudflare: 'Cloudflare',
    Hetzner: 'Hetzner',
    ISP: 'An ISP that holds the reverse zone',
};
/**
 * How to repair what rules find, by kind: the same few things repair most of them. Only `explain` and the generator of
 * docs/rules.md load it; a check carries the record to paste in its findings.
 *
 * All examples give mail.example.org the addresses 192.0.2.25 and 2001:db8::25.
 */
const repairs_REPAIRS = {
    'set-ptr': {
        title: 'Set a PTR record',
        steps: [
            {
                at: 'here',
                text: 'The finding shows the zone and the line. For any other address, this prints the reverse name and the line in each zone that may hold it:',
                commands: 'ptr-gate ptr 2001:db8::25',
            },
            {
                at: 'BIND',
                text: 'Put the line into the file of the reverse zone, raise the serial of its SOA record, check, reload.',
                commands: `named-checkzone 2.0.192.in-addr.arpa db.192.0.2
rndc reload 2.0.192.in-addr.arpa`,
            },
            {
                at: 'BIND',
                text: 'A zone that takes dynamic updates is changed by an update, for an edited file would be overwritten. This replaces whatever PTR stands there:',
                commands: `nsupdate -k update.key
zone 2.0.192.in-addr.arpa
update delete 25.2.0.192.in-addr.arpa. PTR
update add 25.2.0.192.in-addr.arpa. 3600 PTR mail.example.org.
send
quit`,
            },
            {
                at: 'Route 53',
                text: 'It holds a reverse zone where the network is yours and its registry or provider delegates that zone to the four name servers of a public hosted zone of the same name.',
                commands: `aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID \\
  --change-batch '{"Changes": [{"Action": "UPSERT", "ResourceRecordSet":
    {"Name": "25.2.0.192.in-addr.arpa", "Type": "PTR", "TTL": 3600,
     "ResourceRecords": [{"Value": "mail.example.org"}]}}]}'`,
            },
            {
                at: 'Route 53',
                text: 'The PTR of an Elastic IP address is set at EC2 instead, which wants the A record of the name to lead to the address first: let that one record pass by an ignore entry that ends in a few days. The second command shows how far the PTR is.',
                commands: `aws ec2 modify-address-attribute --allocation-id ALLOCATION_ID \\
  --domain-name mail.example.org
aws ec2 describe-addresses-attribute --allocation-ids ALLOCATION_ID \\
  --attribute domain-name`,
            },
            {
                at: 'Cloudflare',
                text: 'It holds reverse zones of networks that are yours: add the reverse zone as a site, let the registry or provider of the network delegate it to the name servers assigned, then add the record. The PTR of an address of Cloudflare, with which proxied records answer, is not yours to set.',
                commands: `curl "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/dns_records" \\
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  -H 'Content-Type: application/json' \\
  --data '{"type": "PTR", "name": "25.2.0.192.in-addr.arpa",
    "content": "mail.example.org", "ttl": 3600}'`,
            },
            {
                at: 'Hetzner',
                text: 'Cloud: in the console at the primary IP, or by its command. Each IPv6 address in use has an entry of its own; name the address, not its /64.',
                commands: `hcloud primary-ip set-rdns --ip 2001:db8::25 \\
  --hostname mail.example.org PRIMARY_IP`,
            },
            {
                at: 'Hetzner',
                text: 'Dedicated servers: in Robot at the IP addresses of the server, or by its web service.',
                commands: `curl -u "$ROBOT_USER" https://robot-ws.your-server.de/rdns/2001:db8::25 \\
  -d ptr=mail.example.org`,
            },
            {
                at: 'ISP',
                text: 'Ask for the record. A text to send:',
                commands: `Please set the PTR records of these addresses:
  192.0.2.25      mail.example.org
  2001:db8::25    mail.example.org
Forward lookup of the name leads to both, or will once the PTR is there.`,
            },
            {
                at: 'ISP',
                text: 'Or ask for the delegation, and set the records yourself from then on: for IPv6 and for IPv4 from /24 up, NS records of the reverse zone; for less than a /24, CNAME records into a zone of yours (RFC 2317). A text to send:',
                commands: `Please delegate the reverse zone of 2001:db8:0:1::/64 to
ns1.example.org and ns2.example.org, and that of 192.0.2.16/28
to the same two servers by RFC 2317, under 16-31.2.0.192.in-addr.arpa:
  16-31  NS     ns1.example.org.
  16-31  NS     ns2.example.org.
  25     CNAME  25.16-31.2.0.192.in-addr.arpa.   ; and so on, 16 to 31`,
            },
        ],
    },
    'remove-ptr': {
        title: 'Remove a PTR record',
        steps: [
            {
                at: 'BIND',
                text: 'Take the line out of the file of the reverse zone, raise the serial, check, reload. A zone that takes dynamic updates:',
                commands: `nsupdate -k update.key
zone 2.0.192.in-addr.arpa
update delete 25.2.0.192.in-addr.arpa. PTR old.example.org.
send
quit`,
            },
            {
                at: 'Route 53',
                text: 'A record set is replaced as a whole: give the targets that are to stay. To remove the last one, the action is DELETE, with TTL and values exactly as they stand.',
                commands: `aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID \\
  --change-batch '{"Changes": [{"Action": "UPSERT", "ResourceRecordSet":
    {"Name": "25.2.0.192.in-addr.arpa", "Type": "PTR", "TTL": 3600,
     "ResourceRecords": [{"Value": "mail.example.org"}]}}]}'`,
            },
            {
                at: 'Route 53',
                text: 'An Elastic IP address has one PTR, which is given back at EC2:',
                commands: `aws ec2 reset-address-attribute --allocation-id ALLOCATION_ID \\
  --attribute domain-name`,
            },
            {
                at: 'Cloudflare',
                text: 'Find the id of the record in the reverse zone, then delete it.',
                commands: `ZONE="https://api.cloudflare.com/client/v4/zones/$ZONE_ID"
AUTHORIZATION="Authorization: Bearer $CLOUDFLARE_API_TOKEN"
curl -H "$AUTHORIZATION" \\
  "$ZONE/dns_records?type=PTR&name=25.2.0.192.in-addr.arpa"
curl -X DELETE -H "$AUTHORIZATION" "$ZONE/dns_records/$RECORD_ID"`,
            },
            {
                at: 'Hetzner',
                text: 'An address has one entry. Cloud: reset it, which gives an IPv4 address its default name back. Dedicated servers: delete it; the main IPv4 address of a server then goes back to a default name, too.',
                commands: `hcloud primary-ip set-rdns --ip 2001:db8::25 --reset PRIMARY_IP
curl -u "$ROBOT_USER" -X DELETE \\
  https://robot-ws.your-server.de/rdns/2001:db8::25`,
            },
            {
                at: 'ISP',
                text: 'Ask for it. A text to send:',
                commands: `Please remove this PTR record; the name no longer has the address:
  192.0.2.25    old.example.org`,
            },
        ],
    },
    'publish-forward': {
        title: 'Publish an address record',
        steps: [
            {
                at: 'BIND',
                text: 'Put the record into the file of the forward zone, raise the serial of its SOA record, check, reload. A zone that takes dynamic updates is changed by nsupdate instead.',
                commands: `named-checkzone example.org db.example.org
rndc reload example.org`,
            },
            {
                at: 'BIND',
                text: 'The same as an update:',
                commands: `nsupdate -k update.key
zone example.org
update add mail.example.org. 3600 AAAA 2001:db8::25
send
quit`,
            },
            {
                at: 'Route 53',
                text: 'A record set is replaced as a whole: give every address that the name is to have.',
                commands: `aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID \\
  --change-batch '{"Changes": [{"Action": "UPSERT", "ResourceRecordSet":
    {"Name": "mail.example.org", "Type": "AAAA", "TTL": 3600,
     "ResourceRecords": [{"Value": "2001:db8::25"}]}}]}'`,
            },
            {
                at: 'Cloudflare',
                text: 'Publish the record as DNS only. A proxied record answers with addresses of Cloudflare, so the name never leads back to yours.',
                commands: `curl "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/dns_records" \\
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  -H 'Content-Type: application/json' \\
  --data '{"type": "AAAA", "name": "mail.example.org",
    "content": "2001:db8::25", "proxied": false, "ttl": 3600}'`,
            },
            {
                at: 'Hetzner',
                text: 'Where Hetzner holds the forward zone; the records given replace those of the set.',
                commands: `hcloud zone set-records --record 2001:db8::25 example.org mail AAAA`,
            },
            {
                at: 'ISP',
                text: 'The holder of the reverse zone cannot help here, unless the PTR is what is out of date: then ask for its removal. A text to send:',
                commands: `Please remove this PTR record; the name no longer has the address:
  192.0.2.25    old.example.org`,
            },
        ],
    },
    'remove-forward': {
        title: 'Take an address record back',
        steps: [
            {
                at: 'here',
                text: 'Correct or remove the record, or, where the live zone is right and the repository behind, declare what is live. After the removal caches keep the record for its TTL.',
            },
            {
                at: 'BIND',
                text: 'Take the line out of the file of the forward zone, raise the serial, check, reload. A zone that takes dynamic updates:',
                commands: `nsupdate -k update.key
zone example.org
update delete mail.example.org. AAAA 2001:db8::25
send
quit`,
            },
            {
                at: 'Route 53',
                text: 'A record set is replaced as a whole: UPSERT it with the addresses that stay. To remove the last one, the action is DELETE, with TTL and values exactly as they stand. Record sets by geography have a SetIdentifier each, which goes with either.',
                commands: `aws route53 list-resource-record-sets --hosted-zone-id ZONE_ID \\
  --query "ResourceRecordSets[?Name=='mail.example.org.']"`,
            },
            {
                at: 'Cloudflare',
                text: 'Find the id of the record, then delete it.',
                commands: `ZONE="https://api.cloudflare.com/client/v4/zones/$ZONE_ID"
AUTHORIZATION="Authorization: Bearer $CLOUDFLARE_API_TOKEN"
curl -H "$AUTHORIZATION" \\
  "$ZONE/dns_records?type=AAAA&name=mail.example.org"
curl -X DELETE -H "$AUTHORIZATION" "$ZONE/dns_records/$RECORD_ID"`,
            },
            {
                at: 'Hetzner',
                text: 'Where Hetzner holds the forward zone: set the addresses that stay; an empty list removes the record set.',
                commands: `printf '[]' > records.json
hcloud zone set-records --records-file records.json \\
  example.org mail AAAA`,
            },
            {
                at: 'ISP',
                text: 'Nothing to do at the reverse zone, unless its PTR names the name that you take back: then ask for its removal.',
            },
        ],
    },
    'replace-alias': {
        title: 'Replace an alias, or declare its canonical name',
        steps: [
            {
                at: 'here',
                text: 'Decide which of the two the name is: an alias, then the pair belongs to the canonical name (and so does the PTR), or a name with addresses of its own, then the CNAME record goes in the same change.',
            },
            {
                at: 'BIND',
                text: 'BIND refuses to load a zone with both. As an update, both halves go into one message, so that the name is never without data:',
                commands: `nsupdate -k update.key
zone example.org
update delete mail.example.org. CNAME
update add mail.example.org. 3600 AAAA 2001:db8::25
send
quit`,
            },
            {
                at: 'Route 53',
                text: 'One change batch is carried out as a whole: DELETE of the CNAME record set as it stands, and CREATE of the address records.',
                commands: `aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID \\
  --change-batch '{"Changes": [{"Action": "DELETE", "ResourceRecordSet":
    {"Name": "mail.example.org", "Type": "CNAME", "TTL": 3600,
     "ResourceRecords": [{"Value": "edge1.example.org"}]}},
    {"Action": "CREATE", "ResourceRecordSet":
    {"Name": "mail.example.org", "Type": "AAAA", "TTL": 3600,
     "ResourceRecords": [{"Value": "2001:db8::25"}]}}]}'`,
            },
            {
                at: 'Cloudflare',
                text: 'Delete the CNAME record, then add the address records as DNS only. A CNAME record at the apex of a zone is flattened: the answer holds the addresses of its target, whose PTR names another name.',
            },
            {
                at: 'Hetzner',
                text: 'Where Hetzner holds the forward zone: delete the CNAME record set, then set the address records.',
                commands: `hcloud zone rrset delete example.org mail CNAME
hcloud zone set-records --record 2001:db8::25 example.org mail AAAA`,
            },
            {
                at: 'ISP',
                text: 'Nothing to do at the reverse zone: an alias that stands in it (RFC 2317) is followed, and is in order.',
            },
        ],
    },
    'reverse-servers': {
        title: 'Let the servers of a reverse zone agree, and answer',
        steps: [
            {
                at: 'here',
                text: 'See what each server of the zone says: its serial, and the record. The server that lags behind, or that answers without the aa flag, is the one to repair.',
                commands: `dig +nssearch 2.0.192.in-addr.arpa
dig +norecurse @ns2.example.org -x 192.0.2.25`,
            },
            {
                at: 'BIND',
                text: 'On the primary, raise the serial and reload: a zone changed under the old serial is never transferred. On the secondary that lags behind, look at the zone and transfer it anew.',
                commands: `rndc zonestatus 2.0.192.in-addr.arpa
rndc retransfer 2.0.192.in-addr.arpa`,
            },
            {
                at: 'Route 53',
                text: 'The delegation in the parent zone must name the four servers of the hosted zone, those and no others; a hosted zone that is made anew has other servers.',
                commands: `aws route53 get-hosted-zone --id ZONE_ID \\
  --query DelegationSet.NameServers`,
            },
            {
                at: 'Cloudflare',
                text: 'The delegation in the parent zone must name the two servers that the zone was assigned, those and no others.',
                commands: `curl -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  "https://api.cloudflare.com/client/v4/zones/$ZONE_ID"`,
            },
            {
                at: 'Hetzner',
                text: 'Hetzner runs the servers of its reverse zones itself: where they disagree for longer than a few minutes after a change, tell its support the names of the servers in the finding.',
            },
            {
                at: 'ISP',
                text: 'A text to send:',
                commands: `The reverse zone 2.0.192.in-addr.arpa is delegated to ns1.example.net and
ns2.example.net. The second does not answer for it (or: answers with an
older serial). Please let it serve the zone, or take its NS record out of
the zone and out of the delegation.`,
            },
        ],
    },
    'reverse-name': {
        title: 'Correct the name of a PTR record',
        steps: [
            {
                at: 'here',
                text: 'The reverse name of an address, and its part relative to each zone:',
                commands: 'ptr-gate ptr 2001:db8::25',
            },
            {
                at: 'BIND',
                text: 'A name without a final dot is relative to $ORIGIN: the whole reverse name written so gets the zone a second time. Either write the final dot or the part before the zone, then see what the server would load:',
                commands: `named-checkzone -D 2.0.192.in-addr.arpa db.192.0.2`,
            },
            {
                at: 'Route 53',
                text: 'Names are whole, with or without the final dot; a record set under a wrong name is deleted, not renamed.',
            },
            {
                at: 'Cloudflare',
                text: 'A name is the part before the zone, or the whole name. Delete the record under the wrong name and add the right one.',
            },
            {
                at: 'Hetzner',
                text: 'The entry is set by address, and the name follows from it: give the address in full, not its network.',
            },
            {
                at: 'ISP',
                text: 'Give addresses and not reverse names in the request, so that there is nothing to misspell.',
            },
        ],
    },
    lookup: {
        title: 'Get a trustworthy answer',
        steps: [
            {
                at: 'here',
                text: 'Ask the server in the evidence yourself, then without validation: an answer that comes only with +cd means that the signatures are broken, silence that the server is not reached from here.',
                commands: `dig @192.0.2.53 -x 2001:db8::25
dig @192.0.2.53 -x 2001:db8::25 +cd
ptr-gate check --resolvers authoritative`,
            },
            {
                at: 'BIND',
                text: 'See whether the zone is loaded and, where it is signed, that its keys are in the state that the parent zone expects. REFUSED means that the zone is not configured or that allow-query keeps the asker out.',
                commands: `rndc zonestatus 2.0.192.in-addr.arpa
rndc dnssec -status 2.0.192.in-addr.arpa`,
            },
            {
                at: 'Route 53',
                text: 'A zone that is signed needs the DS record of its key-signing key in the parent zone, and a DS record that is left over makes every answer bogus.',
                commands: 'aws route53 get-dnssec --hosted-zone-id ZONE_ID',
            },
            {
                at: 'Cloudflare',
                text: 'The same holds for the DS record of a reverse zone at Cloudflare: it must be the one that the zone shows, or be removed from the parent zone.',
                commands: `curl -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/dnssec"`,
            },
            {
                at: 'Hetzner',
                text: 'Hetzner runs the servers of its reverse zones itself: where they stay silent, ask another resolver first, then its support.',
            },
            {
                at: 'ISP',
                text: 'A text to send:',
                commands: `The servers of the reverse zone 2.0.192.in-addr.arpa answer SERVFAIL (or: do
not answer) to the PTR of 192.0.2.25, from more than one network. Please
look at the zone, its delegation and, if it is signed, its DS record.`,
            },
        ],
    },
    service: {
        title: 'Let a service answer on both families',
        steps: [
            {
                at: 'here',
                text: 'See what the service listens on, on its own machine: a line for 0.0.0.0 alone is IPv4 alone. Then connect over each family. docs/recipes/dual-stack.md has the settings of nginx, Apache, systemd and Node.',
                commands: `ss -ltn
curl -4 -sS -o /dev/null https://www.example.org/
curl -6 -sS -o /dev/null https://www.example.org/
ptr-gate probe`,
            },
        ],
    },
    configuration: {
        title: 'Correct what the repository says',
        steps: [
            {
                at: 'here',
                text: 'The finding names the file and the line. docs/configuration.md describes every key; --offline tries a correction out without a packet.',
                commands: 'ptr-gate check --offline',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./lib/rules/document.js


const LOOKS_AT = {
    declaration: 'what the repository declares',
    observation: 'a pair and what was observed about it',
    run: 'the run as a whole',
};
/** The text of docs/rules.md: a table of all rules, a section for each, whose anchor is its id, and how to repair them. */
function rulesPage() {
    return `${[
        '# Rules',
        '',
        'Made by `npm run generate` from src/rules/; `ptr-gate explain RULE` shows the same text, with its repair in full.',
        '',
        'A severity can be changed with `--rules ID=LEVEL,...` or under `policy: rules:` (`error`, `warning`, `notice`, `off`), and',
        'a finding can be ignored with a reason, under `policy: ignore:` or by a comment on the line of the record:',
        '`; ptr-gate: ignore ptr-missing until 2027-01-31 -- ticket 123`. `lookup-failed` can be ignored, and not lowered.',
        '',
        '| rule | severity | fires when | repair |',
        '|---|---|---|---|',
        ...RULES.map(({ id, severity, title, repair }) => `| [${id}](#${id}) | ${severity} | ${cell(title)} | ${repairLink(repair)} |`),
        '',
        RULES.map(section).join('\n\n'),
        '',
        '# How to repair',
        '',
        'All examples give mail.example.org the addresses 192.0.2.25 and 2001:db8::25; what is written in capitals is yours to fill in.',
        'Every finding carries the record to paste. Publish the reverse first, and the forward once the reverse is live.',
        '',
        Object.keys(REPAIRS).map(repairSection).join('\n\n'),
    ].join('\n')}\n`;
}
function section(rule) {
    const parts = [
        `## ${rule.id}`,
        `**${rule.title}.** Severity: ${rule.severity}. Looks at ${LOOKS_AT[rule.on]}.`,
        rule.rationale,
        `**Remedy.** ${rule.remedy} How: ${repairLink(rule.repair)}.`,
    ];
    if (rule.references.length > 0)
        parts.push(rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n'));
    return parts.join('\n\n');
}
function repairSection(kind) {
    const { title, steps } = REPAIRS[kind];
    return [`## ${title}`, ...byPlace(steps).flatMap(stepParts)].join('\n\n');
}
function stepParts({ at, text, commands }) {
    const said = at === undefined ? text : `**${at}.** ${text}`;
    return commands === undefined ? [said] : [said, `\`\`\`text\n${commands}\n\`\`\``];
}
function byPlace(steps) {
    return steps.map((step, i) => ({
        ...step,
        at: step.at === 'here' || steps[i - 1]?.at === step.at ? undefined : PLACE_WORDS[step.at],
    }));
}
/** A link to the section, whose anchor GitHub makes of its heading. */
function repairLink(kind) {
    const { title } = REPAIRS[kind];
    const anchor = title
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-');
    return `[${title}](#${anchor})`;
}
function cell(text) {
    return text.replaceAll('|', '\\|');
}
/** The same about one rule for a terminal: plain text in lines of at most `width` characters, with its repair in full. */
function ruleText(rule, width, bold = (text) => text) {
    const lines = [
        bold(rule.id),
        ...wrapped(`${rule.title}. Severity: ${rule.severity}. Looks at ${LOOKS_AT[rule.on]}.`, width),
        '',
        bold('Why it hurts'),
        ...wrapped(rule.rationale, width),
        '',
        bold('Remedy'),
        ...wrapped(rule.remedy, width),
    ];
    for (const { at, text, commands } of byPlace(repairs_REPAIRS[rule.repair].steps)) {
        lines.push('', ...(at === undefined ? [] : [bold(at)]), ...wrapped(text, width));
        // Commands are pasted: whole lines, indented so that they stand out, never wrapped.
        if (commands !== undefined)
            lines.push('', ...commands.split('\n').map((line) => `    ${line}`));
    }
    if (rule.references.length > 0) {
        lines.push('', bold('References'));
        for (const { title, url } of rule.references)
            lines.push(...wrapped(title, width), `  ${url}`);
    }
    return `${lines.join('\n')}\n`;
}
/** Words in lines of at most `width` characters, each indented by `indent`. */
function wrapped(text, width, indent = '  ') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width - indent.length) {
            lines.push(indent + line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, indent + line];
}

;// CONCATENATED MODULE: ./lib/commands/explain.js



const WIDTH = 80;
/** Prints the page of each named rule, or the list of all rules. An unknown name is exit code 2, with the nearest one. */
function explain(operands, terminal) {
    const bold = (text) => (terminal.colour ? `\x1b[1m${text}\x1b[22m` : text);
    if (operands.length === 0) {
        const longest = Math.max(...rules/* RULES */.y.map(({ id }) => id.length));
        for (const { id, severity, title } of rules/* RULES */.y) {
            const indent = ' '.repeat(longest + 11);
            const text = wrapped(title, WIDTH, indent).join('\n').trimStart();
            terminal.out(`${bold(id.padEnd(longest))}  ${severity.padEnd(7)}  ${text}\n`);
        }
        return 0;
    }
    let code = 0;
    let first = true;
    for (const operand of operands) {
        const rule = (0,rules/* ruleById */.B)(operand.toLowerCase());
        if (rule === undefined) {
            terminal.err(unknownRule(operand));
            code = 2;
            continue;
        }
        terminal.out(`${first ? '' : '\n'}${ruleText(rule, WIDTH, bold)}`);
        first = false;
    }
    return code;
}
function unknownRule(operand) {
    const near = (0,nearest/* nearest */.p)(operand, rules/* RULES */.y.map(({ id }) => id));
    const hint = near === undefined ? 'ptr-gate explain lists all rules.' : `Did you mean ${near}?`;
    // The operand goes to a terminal: nothing in it may act there.
    const shown = operand.slice(0, 80).replace(/[^ -~]/g, '?');
    return `ptr-gate explain: no rule is called '${shown}'. ${hint}\n`;
}


/***/ })

};
;
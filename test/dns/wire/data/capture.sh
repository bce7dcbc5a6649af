#!/bin/sh
# Makes packets.json: asks a real BIND, over loopback, for what a stub may meet, and keeps the answers' octets.
# Needs bind9 and bind9-utils from Debian, and Node 24. Usage: sh capture.sh > packets.json
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
cat > 8.b.d.0.1.0.0.2.ip6.arpa.zone <<'Z'
$ORIGIN 8.b.d.0.1.0.0.2.ip6.arpa.
$TTL 3600
@ SOA ns1.example.org. hostmaster.example.org. 1 7200 3600 1209600 300
@ NS ns1.example.org.
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 PTR mail.example.org.
6.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 CNAME 26.pool
26.pool PTR Pool-26.Example.ORG.
Z
cat > example.org.zone <<'Z'
$ORIGIN example.org.
$TTL 3600
@ SOA ns1 hostmaster 1 7200 3600 1209600 300
@ NS ns1
@ NS ns2
@ MX 10 mail
@ TXT "v=spf1 -all" "a \"quoted\" \\ \000 text"
@ CAA 0 issue "ca.example.net"
@ HTTPS 1 . alpn=h2,h3 ipv6hint=2001:db8::80
@ LOC 52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m
@ TYPE65534 \# 4 DEADBEEF
ns1 AAAA 2001:db8::53
ns1 A 192.0.2.53
ns2 AAAA 2001:db8::54
mail AAAA 2001:db8::25
mail A 192.0.2.25
www CNAME mail
old DNAME example.org.
_sip._udp SRV 0 5 5060 mail
child NS ns.child
child DS 60485 13 2 D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A
ns.child AAAA 2001:db8::5353
$GENERATE 1-60 many AAAA 2001:db8::$
Z
cat > named.conf <<C
options { directory "$work"; listen-on port 5399 { 127.0.0.1; }; listen-on-v6 { none; }; pid-file none;
  session-keyfile none; recursion no; allow-transfer { any; }; };
controls { };
zone "example.org" { type primary; file "example.org.signed"; };
zone "8.b.d.0.1.0.0.2.ip6.arpa" { type primary; file "8.b.d.0.1.0.0.2.ip6.arpa.zone"; };
C
dnssec-keygen -q -a ECDSAP256SHA256 -f KSK example.org > /dev/null
dnssec-signzone -S -z -o example.org -f example.org.signed example.org.zone > sign.log 2>&1
named -g -c named.conf > named.log 2>&1 &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  sleep 0.5
  dig +short @127.0.0.1 -p 5399 example.org SOA 2>/dev/null | grep -q hostmaster && break
done
node "$here/capture.mjs" 5399

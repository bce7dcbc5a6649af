$TTL 3600
@   SOA ns1.example.net. hostmaster.example.net. 1 7200 900 1209600 300
@   NS  ns1.example.net.
@        AAAA 2606:2800:220:1:248:1893:25c8:1946
server1  AAAA 2606:2800:220:1:248:1893:25c8:1

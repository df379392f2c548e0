import ipaddress as ip
def t(f, *a, **k):
    try: print(f.__name__, a, k, repr(f(*a, **k)))
    except Exception as e: print(f.__name__, a, k, type(e).__name__, e)
A = ['1.2.3.4','0.0.0.0','255.255.255.255','127.0.0.1','10.1.1.1','192.168.0.1','224.0.0.1','169.254.1.1','240.0.0.1','100.64.0.1','192.0.0.9','8.8.8.8','::1','::','2001:db8::1','ff02::1','::ffff:1.2.3.4','2002:102:304::','fec0::1','1:2:3:4:5:6:7:8','1::8','::2:0:0:3','2001:0:1:2::3','64:ff9b::1.2.3.4', 5, 2**32, 2**128, -1, b'abcd', b'x'*16, b'abc', '1.2.3','1.2.3.256','01.2.3.4','1.2.3.a','a','1:2','1::2::3',':1::2','::1:','1:2:3:4:5:6:7','1:2:3:4:5:6:7:8:9','12345::','g::','','1.2.3.4/8','::1%','1.2.3.4444','1..2.3', '::1.2.3']
for a in A:
    t(ip.ip_address, a); t(ip.IPv4Address, a); t(ip.IPv6Address, a)
    try: x = ip.ip_address(a)
    except ValueError: continue
    print(x, int(x), x.packed, x.exploded, x.compressed, x.reverse_pointer, x.version, x.max_prefixlen)
    print([n for n in ('is_multicast','is_unspecified','is_loopback','is_link_local','is_reserved','is_private','is_global') if getattr(x, n)])
    for f in ('', 'b', '#x', '_X', '#_n', '20s', 's', 'q'): t(format, x, f)
    if x.version == 6: print(x.ipv4_mapped, x.teredo, x.sixtofour, x.scope_id, x.is_site_local)
N = ['10.0.0.0/8','10.0.0.1/8','192.168.1.0/255.255.255.0','192.168.1.0/0.0.0.255','1.2.3.4','0.0.0.0/0','1.2.3.0/33','1.2.3.0/a','1.2.3.0/255.0.255.0','2001:db8::/32','::/0','::1','2001:db8::1/32','1.2.3.4/31','1.2.3.4/30','1.2.3.4//5',('10.0.0.0',8),(167772160,'255.0.0.0'),5,'fe80::/10', '1.2.3.0/-1']
for n in N:
    t(ip.ip_network, n); t(ip.ip_network, n, False); t(ip.ip_interface, n); t(ip.IPv4Network, n); t(ip.IPv6Network, n)
    try: x = ip.ip_network(n, strict=False)
    except ValueError: continue
    print(x, x.netmask, x.hostmask, x.broadcast_address, x.num_addresses, x.prefixlen, x.with_netmask, x.with_hostmask, x.exploded, x.is_private, x[0], x[-1])
    if x.num_addresses < 10: print(list(x), list(x.hosts()))
    t(x.supernet); print([str(s) for s in list(x.subnets())[:3]])
a, b = ip.ip_network('10.0.0.0/8'), ip.ip_network('10.1.0.0/16')
print(a.overlaps(b), b.subnet_of(a), a.supernet_of(b), a < b, a == b, [str(x) for x in sorted(a.address_exclude(b))], ip.ip_address('10.1.2.3') in b, a.compare_networks(b), hash(a) == hash(ip.ip_network('10.0.0.0/8')))
print([str(x) for x in ip.summarize_address_range(ip.ip_address('1.2.3.1'), ip.ip_address('1.2.3.130'))], [str(x) for x in ip.collapse_addresses([ip.ip_network('10.0.0.0/25'), ip.ip_network('10.0.0.128/25'), ip.ip_network('10.0.0.0/26')])])
print(list(map(str, a.subnets(new_prefix=10))), a.supernet(new_prefix=4), ip.ip_address('1.2.3.4') + 5, ip.ip_address('1.2.3.4') < ip.ip_address('1.2.3.5'))
t(lambda: ip.ip_address('1.1.1.1') < ip.ip_address('::1')); t(lambda: ip.ip_address('255.255.255.255') + 1)
i = ip.ip_interface('10.1.2.3/24'); print(i, repr(i), i.ip, i.network, i.netmask, i.with_hostmask, i == ip.ip_interface('10.1.2.3/24'), i == ip.ip_interface('10.1.2.3/25'), i.exploded)

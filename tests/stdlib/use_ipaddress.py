import ipaddress
n = ipaddress.ip_network("192.168.4.0/22")
print(n.num_addresses, n.netmask, list(n.subnets())[1], ipaddress.ip_address("192.168.5.1") in n)
print(ipaddress.ip_address("2001:db8::1").exploded, ipaddress.ip_interface("10.0.0.1/8").network)
try:
    ipaddress.ip_address("1.2.3")
except ValueError as e:
    print(e)

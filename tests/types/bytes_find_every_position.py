b = b"abcabcab"
for sub in (b"", b"a", b"ab", b"abc", b"c", b"zz", b):
    print(sub, [b.find(sub, i) for i in range(10)], [b.rfind(sub, 0, i) for i in range(10)])
    print([bytearray(b).count(sub, i) for i in range(0, 10, 3)])
for n in (97, 98, 122):
    print(n, b.find(n), b.rfind(n), b.count(n), n in b, b.find(n, 4), b.rfind(n, 0, 2))
print(b.replace(b"ab", b""), b.replace(b"ab", b"LONGER"), b.replace(b"", b"."))
print(b.replace(b"c", b"X", 1), b"\0\0\0".count(b"\0\0"), b"\0a\0".split(b"\0"))
print(b"a\0b".find(b"\0"), bytes(1000).find(b"\0" * 999 + b"\1"))

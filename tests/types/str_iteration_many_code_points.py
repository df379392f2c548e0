# slow:
s = "".join(chr(c) for c in list(range(0, 0x300, 7)) + [0x7ff, 0x800, 0xffff, 0x10000,
    0x10ffff])
print(len(s), sum(map(ord, s)), s == "".join(list(s)), s[::-1][::-1] == s)
print([ord(c) for c in s[-5:]], all(s[i] == c for i, c in enumerate(s)))
print(s.index(chr(0x800)), len(s.encode()), [len(c.encode()) for c in s[-5:]])
big = ("aé€😀" * 5000)
print(len(big), big[19999] == "😀", big[10001], big[5:9], big.find("😀a", 15000))
print(sum(1 for c in big if c == "é"), big[::4000], big[-4:], len(big.encode("utf-8")))
total = 0
for i in range(0, len(big), 997):
    total += ord(big[i])
for i in range(len(big) - 1, 0, -1231):
    total += ord(big[i])
print(total)

# slow:
s = ""
for i in range(5000):
    s += str(i)
print(len(s), s[:20], s[-20:], s.count("99"))
t = "".join(str(i) for i in range(5000))
print(s == t, hash(s) == hash(t), s is not t, s[10000:10010], s.find("4999"))
u = "é" * 100000
print(len(u), u[50000], len(u + "x" + u), (u * 3).count("é"), u == "é" * 99999 + "é")
print(u < u + "a")
d = {}
for w in ("the quick brown fox " * 200).split():
    d[w] = d.get(w, 0) + 1
print(d)

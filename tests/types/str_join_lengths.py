for n in (0, 1, 2, 3, 100):
    parts = [chr(97 + i % 26) * (i % 4) for i in range(n)]
    for sep in ("", ",", "é€", "--"):
        j = sep.join(parts)
        if len(j) != sum(map(len, parts)) + len(sep) * max(n - 1, 0):
            print("wrong", n, sep)
    print(n, ",".join(parts)[:40])
print("".join(map(str, range(20))), "é".join("abc"), ",".join(iter(["a"])))
print("|".join({"k": 1}), "-".join(("é", "€", "😀")), len("".join(["x" * 1000] * 1000)))

class Meth(str):
    def join(self, x):
        return "overridden"

print(Meth(",").join([]), str.join(Meth(","), ["a", "b"]))
seen = []

def g():
    for c in "xyz":
        seen.append(c)
        yield c

print("+".join(g()), seen)

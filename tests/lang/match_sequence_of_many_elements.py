n = 60
src = "match v:\n case [" + ", ".join(f"a{i}" for i in range(n)) + "]: r = a0, a%d\n case _: r = None" % (n - 1)
ns = {"v": list(range(n))}
exec(src, ns)
print(ns["r"])
ns = {"v": list(range(n - 1))}
exec(src, ns)
print(ns["r"])
src = "match v:\n case [" + ", ".join(["_"] * 60) + ", *m, " + ", ".join(f"{i}" for i in range(60)) + "]: r = m"
ns = {"v": ["x"] * 60 + ["middle"] + list(range(60))}
exec(src, ns)
print(ns["r"])
ns["v"][-1] = 0
ns["r"] = "no match"
exec(src, ns)
print(ns["r"])

names = [f"a{i}" for i in range(300)]
ns = {}
exec(f"def f({', '.join(names)}): return a0 + a299", ns)
f = ns["f"]
print(f(*range(300)))
print(f(**{n: 1 for n in names}))
exec(f"r = f({', '.join(map(str, range(300)))})", ns)
print(ns["r"])
try:
    f(*range(298))
except TypeError as e:
    print(e)

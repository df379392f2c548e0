d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[1 + 0j] = "complex"
print(d, len(d), [type(k).__name__ for k in d])
e = {2**53: "a"}
e[2.0**53] = "b"
e[2**53 + 1] = "c"
e[-0.0] = "zero"
e[0] = "z"
print(e, e[0.0], e[False])
nan = float("nan")
f = {nan: 1, float("nan"): 2}
f[nan] = 3
print(len(f), f[nan], float("nan") in f, nan in f)
print({-1: "a", -2: "b"}, hash(-1) == hash(-2), {-1: 1}.get(-2), {0.5: 1, 1 / 2: 2})
print({10**20: 1}[1e20])

n = 400
lines = ["def f(p):"] + [f"    v{i} = p + {i}" for i in range(n)]
lines += ["    def g(): return v0 + v399", "    return " + " + ".join(f"v{i}" for i in range(n)) + ", g()"]
ns = {}
exec("\n".join(lines), ns)
print(ns["f"](0), ns["f"](1))
lines = ["class C:"] + [f"    a{i} = {i}" for i in range(500)]
exec("\n".join(lines), ns)
print(ns["C"].a499, len([k for k in vars(ns["C"]) if k[0] == "a"]))

ns = {}
exec("x = [" + ", ".join(map(str, range(5000))) + "]", ns)
print(len(ns["x"]), ns["x"][-1])
exec("y = '" + "a" * 70000 + "'", ns)
print(len(ns["y"]))
exec("z = 0" + ";z += 1" * 3000, ns)
print(ns["z"])
exec("n" * 1000 + " = 5", ns)
print(ns["n" * 1000])

print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j))
print(hash(2 ** 100) == hash(2.0 ** 100), hash(0.0) == hash(-0.0) == 0)
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, len({0, 0.0, False, 0j}))
print(hash((1, 2)) == hash((1, 2)), hash("a") == hash("a"), hash(()) == hash(()))

for group in ((1, 1.0, True, 1 + 0j), (0, 0.0, -0.0, False, 0j),
        (2**70, 2.0**70, complex(2**70)), (-5, -5.0, complex(-5, 0))):
    print(len({hash(x) for x in group}), len(set(group)), set(group))
print(hash(0), hash(1), hash(-1), hash(-2), hash(-1.0), hash(2**61 - 1), hash(2**61))
print(hash(2**61 - 2), hash(-(2**61)), hash(10**30))
print(hash(0.5), hash(1.5), hash(-0.5), hash(1e300), hash(float("inf")))
print(hash(float("-inf")), hash(3.0), hash(5e-324))
print(hash(1j), hash(1 + 2j), hash(-1j), hash(complex(0, 0)))
print({1: "int", 1.0: "float", True: "bool"}, {True: "a", 1: "b"})

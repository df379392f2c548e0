def key():
    print("key")
    return 1


def box():
    print("box")
    return xs


xs = [1, 2, 3]
box()[key()] += 10
print(xs)
d = {}
try:
    d["missing"] += 1
except KeyError as e:
    print(type(e).__name__, e)

from array import array
a = array("b", [1, 2])

def setitem(i, v):
    a[i] = v

for f in (lambda: array(), lambda: array("z"), lambda: array("i", 5), lambda: array("i", "abc"),
        lambda: array("b", [200]), lambda: array("B", [-1]), lambda: array("i", ["a"]),
        lambda: array("i", [1.5]), lambda: array("w", [1]), lambda: a.append("x"),
        lambda: a.append(128), lambda: a[5], lambda: setitem(5, 1),
        lambda: setitem(slice(0, 1), [1]),
        lambda: a.extend(array("i", [1])),  lambda: a + [1],
        lambda: a.pop(9), lambda: array("b").pop(), lambda: a.remove(9), lambda: a.index(9),
        lambda: hash(a), lambda: array("i", b"abc"), lambda: a.frombytes("x"),
        lambda: array("h").frombytes(b"abc"), lambda: array(5), lambda: array("ii"),
        lambda: a["x"], lambda: array("Q", [2**64]), lambda: array("q", [2**63]),
        lambda: a.fromlist((1,)), lambda: array("i", {1: 2}), lambda: a < 5,
        lambda: array("f", ["x"])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

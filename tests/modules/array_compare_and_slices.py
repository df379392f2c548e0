from array import array
a = array("i", [1, 2, 3])
for b in (array("i", [1, 2, 3]), array("d", [1, 2, 3]), array("i", [1, 2]),
        array("i", [1, 2, 4]), array("b", [1, 2, 3, 0])):
    print(b, a == b, a != b, a < b, a <= b, a > b, a >= b)
print(a == [1, 2, 3], array("d", [float("nan")]) == array("d", [float("nan")]))
print(array("i") == array("d"))
x = array("h", range(10))
print(x[2:5], x[::-1], x[::3], x[-3:], x[5:2], x[100:], x[-100:2], x[8:2:-2])
x[2:4] = array("h", [20, 30, 40])
print(x)
x[::2] = x[::2][::-1]
print(x)
x[1:1] = x[:2]
del x[-1]
del x[::4]
x[len(x):] = array("h", [99])
x[:0] = array("h", [-1])
print(x, x[:] == x, x[:] is x)
for f in (lambda: x.__setitem__(slice(0, 4, 2), array("h", [1])), lambda: x.__delitem__(50),
        lambda: x.__setitem__(0, 40000), lambda: x.__getitem__(slice("a"))):
    try:
        f()
    except (ValueError, IndexError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)

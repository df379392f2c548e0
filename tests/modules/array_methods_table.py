from array import array
for t, vals in (("b", [1, -1]), ("B", [1, 255]), ("h", [1, -300]), ("i", [5, -70000]),
        ("q", [2**40, -1]), ("Q", [2**64 - 1, 0]), ("f", [0.5, -1.5]), ("d", [0.1, 1e300]),
        ("w", ["é", "😀"])):
    a = array(t, vals)
    a.append(vals[0])
    a.extend(array(t, vals))
    a.insert(1, vals[1])
    print(t, a, a.count(vals[0]), a.index(vals[1]), a.pop(), a.pop(0), len(a), a.tolist())
    print(a.itemsize * len(a) == len(a.tobytes()), array(t, a.tobytes()) == a)
    print(a * 2 == a + a, a.remove(vals[1]), a.reverse(), a, vals[0] in a)
a = array("i", [1, 2, 1, 2, 1])
print(a.index(1, 1), a.index(2, 2, 5), a.index(1, -1), a.buffer_info()[1])
print(a.__contains__(9), a.__iadd__(array("i", [7])), a.__imul__(2), a.__len__())
for f in (lambda: a.index(9), lambda: a.index(1, 5, 5), lambda: a.remove(9), lambda: a.pop(50),
        lambda: a.insert("x", 1), lambda: a.extend([1, "x"]), lambda: a.extend(5),
        lambda: a * "x", lambda: a.__iadd__([1])):
    try:
        print(f())
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
print(a)
a.extend(a)
print(len(a), array("i", (x for x in (1, 2))), array("b", bytearray(b"ab")))
print(array("B", b"\xff")[0])

from array import array, typecodes
a = array("i", [1, 2, 3])
print(a, len(a), a[0], a[-1], a[1:], a[::-1], a.typecode, a.itemsize, typecodes, list(a))
print(2 in a, a + a, a * 2, 2 * a[:1], a == array("i", [1, 2, 3]))
print(a == array("h", [1, 2, 3]), a < array("i", [1, 3]), a == [1, 2, 3], array("d"))
print(array("w", "a😀"), array("b", b"\xff\x01"), repr(array("f", [0.5])))
a.append(4)
a.extend([5, 6])
a.extend(array("i", [7]))
a.insert(0, 0)
a.insert(-1, 66)
print(a, a.pop(), a.pop(0), a.index(3), a.count(2), a.remove(3), a.reverse(), a, a.tolist())
print(a.tobytes() == b"".join(x.to_bytes(4, __import__("sys").byteorder) for x in a))
a[0] = 100
a[1:3] = array("i", [7, 8, 9])
a[::2] = array("i", [0] * len(a[::2]))
del a[0], a[-1]
print(a)
a += array("i", [1])
a *= 2
print(a, a.index(1, 4), bytes(memoryview(array("B", [1, 2]))), array("B", range(3)))
print(array("h", array("b", [1])), sum(a))

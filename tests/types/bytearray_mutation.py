b = bytearray(b"abc")
b.append(100)
b.extend(b"ef")
b.extend([103, 104])
b.extend(bytearray(b"i"))
print(b)
b.insert(0, 65)
b.insert(-1, 90)
b.insert(100, 33)
print(b, b.pop(), b.pop(0), b.pop(-2), b)
b.remove(99)
b.reverse()
print(b, b.copy(), b.copy() is b)
b.clear()
print(b, len(b))
for f in (lambda: b.pop(), lambda: b.append(256), lambda: b.append(-1), lambda: b.append("a"),
        lambda: b.extend("ab"), lambda: b.extend([300]), lambda: b.extend(5),
        lambda: b.remove(1), lambda: b.insert(0, 999), lambda: bytearray(b"a").pop(5),
        lambda: bytearray(b"a").remove(b"a"), lambda: b.append(b"a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(b)

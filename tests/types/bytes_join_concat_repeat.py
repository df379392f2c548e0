print(b",".join([b"a", bytearray(b"b"), memoryview(b"c")]), b"".join([]))
print(b"-".join((b"x",)), bytearray(b"+").join([b"1", b"2"]))
print(b"a" + b"b", b"a" + bytearray(b"b"), bytearray(b"a") + b"b", b"ab" * 3, 2 * b"x")
print(b"a" * 0, b"a" * -1, b"a" + memoryview(b"b"))
for f in (lambda: b",".join(["a"]), lambda: b",".join([1]), lambda: b",".join(5),
        lambda: b"a" + "b", lambda: b"a" + 1, lambda: b"a" * "x", lambda: "a" + b"b",
        lambda: b"a" * 1.5, lambda: b"".join([b"a", None])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)

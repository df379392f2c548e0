import array
a = array.array("h", [1, 2, 3])
pairs = [(memoryview(a), memoryview(array.array("i", [1, 2, 3]))), (memoryview(a), memoryview(array.array("d", [1, 2, 3]))), (memoryview(a), a),
         (memoryview(a), memoryview(array.array("h", [1, 2]))), (memoryview(b"abc"), b"abc"), (memoryview(b"abc")[::-1], b"cba"), (memoryview(b"abc"), "abc"),
         (memoryview(b"abc"), [97, 98, 99]), (memoryview(b"\x01"), memoryview(b"\x01").cast("?")), (memoryview(b"a"), memoryview(b"a").cast("c")),
         (memoryview(b"\xff"), memoryview(b"\xff").cast("b")), (memoryview(bytes(4)).cast("B", [2, 2]), memoryview(bytes(4))),
         (memoryview(bytes(4)).cast("B", [2, 2]), memoryview(bytes(4)).cast("B", [2, 2])), (memoryview(array.array("d", [float("nan")])), memoryview(array.array("d", [float("nan")])))]
for x, y in pairs:
    print(x == y, x != y, y == x)

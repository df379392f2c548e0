import array
def store(m, i, v):
    try:
        m[i] = v
        print(m.format, m.tolist())
    except Exception as e:
        print(m.format, type(e).__name__, e)
for code, values in [("b", (127, 128, -128, -129, "x", 1.0, None)), ("B", (255, 256, -1)), ("h", (32767, 32768)), ("d", (1, 2.5, "x", None)), ("f", (1.5, 1e40))]:
    m = memoryview(array.array(code, [0, 0]))
    for value in values:
        store(m, 0, value)
m = memoryview(bytearray(2)).cast("?")
for value in (True, 5, [], "x"):
    store(m, 1, value)
m = memoryview(bytearray(2)).cast("c")
for value in (b"a", b"ab", 65, "a"):
    store(m, 1, value)
store(m, 5, b"a")
store(memoryview(b"ab"), 0, 1)

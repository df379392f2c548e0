b = bytearray(b"ab")
c = b
b += b"cd"
b *= 2
print(b, c is b)
b += memoryview(b"!")
b *= 0
print(b, c is b)
b += b"data"
m = memoryview(b)
for f in (lambda: b.append(1), lambda: b.extend(b"xx"), lambda: b.clear(), lambda: b.pop(),
        lambda: b.__delitem__(0), lambda: b.__iadd__(b"x")):
    try:
        f()
    except BufferError as e:
        print(type(e).__name__, e)
b[0] = 68
b[1:3] = b"AT"
print(b, bytes(m))
m.release()
b.append(33)
print(b)
for f in (lambda: b.__iadd__("s"), lambda: b.__imul__("s")):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

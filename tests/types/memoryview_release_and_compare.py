b = bytearray(b"abc")
with memoryview(b) as m:
    print(m[0])
for f in (lambda: m[0], lambda: m.tobytes(), lambda: len(m), lambda: m.__enter__(),
        lambda: m == m, lambda: m.format):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__, e)
print(repr(m)[:19])
m.release()
a = memoryview(b"abc")
s = a[1:]
try:
    a.release()
    print("released")
except BufferError as e:
    print(type(e).__name__, e)
print(bytes(s))
import array
x = array.array("i", [1, 2, 3])
y = array.array("h", [1, 2, 3])
print(memoryview(x) == memoryview(y), memoryview(x) == y, memoryview(x) == [1, 2, 3])
print(memoryview(x).tolist(), memoryview(x) == memoryview(b"abc"))
print(memoryview(b"abc") == bytearray(b"abc"), memoryview(b"ab") != b"ab")
mx = memoryview(x)
mx[1] = 20
print(x)
try:
    x.append(4)
except BufferError as e:
    print(type(e).__name__, e)
try:
    mx[0] = 2**40
except ValueError as e:
    print(type(e).__name__, e)
try:
    mx[0] = 1.5
except TypeError as e:
    print(type(e).__name__, e)

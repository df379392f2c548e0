from array import array
import io, copy, os, tempfile, sys
a = array("H", [1, 258])
a.byteswap()
print(a, array("H", a.tobytes()) == a)
b = array("B")
b.frombytes(b"\x01\x02")
b.fromlist([3])
b.extend(x for x in (4, 5))
print(b, copy.copy(b) == b, copy.copy(b) is b, b.__copy__(), b.buffer_info()[1])
u = array("w")
u.fromunicode("héllo")
print(u.tounicode(), u)
p = os.path.join(tempfile.mkdtemp(), "a")
with open(p, "wb") as f:
    array("i", range(5)).tofile(f)
c = array("i")
with open(p, "rb") as f:
    c.fromfile(f, 3)
    try:
        c.fromfile(f, 10)
    except EOFError as e:
        print(type(e).__name__, e)
print(c)
os.remove(p)
os.rmdir(os.path.dirname(p))
it = iter(c)
print(next(it), list(it), type(it).__name__)

class A(array):
    pass

x = A("i", [1])
x.tag = 1
print(x, x.tag, type(x + x).__name__, array("d", [1.5, 2]).tolist(), array("b", b"ab"))
print(array("d", [float("inf")]))
for t in "bBhHiIqQ":
    print(t, array(t).itemsize, end=" ")
print(array("f").itemsize, array("d").itemsize)
try:
    c.fromlist([1, "x"])
except TypeError as e:
    print(type(e).__name__, e, len(c))

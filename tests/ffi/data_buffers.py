# ours: module ffi is not in CPython
import ffi
import sys
import gc
ffi.cdef("""struct point { int x, y; double w; };
struct node { struct node *next; char *name; int v[3]; unsigned f:3, g:5; const int c; union { int i; float fl; }; };
struct flex { int n; short data[]; };
enum color { RED, GREEN=5 };
""")
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


a = ffi.new("int[5]", [1, 2, 3])
b = bytearray(b"abcdef")
c = ffi.from_buffer("char[]", b)
c[0] = b"X"
print(b, len(c))
t(lambda: b.append(1))
c.release()
b.append(1)
t(lambda: c[0])
ro = ffi.from_buffer(b"xyz")
t(lambda: ro.__setitem__(0, 1))
print(ro[1], ro.ctype)
print(ffi.unpack(a, 3), ffi.unpack(ffi.new("char[]","ab"), 3))
ffi.memmove(a, (1).to_bytes(4, sys.byteorder), 4)
print(a[0])
t(lambda: ffi.memmove(a, b"\1", 4))
t(lambda: ffi.memmove(a, bytes(100), 21))
print(ffi.buffer(a).nbytes, bytes(ffi.buffer(a, 4)) == (1).to_bytes(4, sys.byteorder))


# ours: module ffi is not in CPython
import ffi
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


a = ffi.new("int[5]", [1,2,3])
print(list(a), len(a), ffi.sizeof(a))
t(lambda: a[5])
t(lambda: a[-1])
a[1:3] = [8,9]
print(list(a), list(a[1:4]))
t(lambda: a[1:7])
q = a + 2
print(q[0], q[-2], q - a, q > a, q == a, q != a)
t(lambda: q[3])
m = memoryview(a)
print(m.format, m.shape, m.tolist())
m[0] = 42
print(a[0])
m2 = memoryview(ffi.new("short[2][3]", [[1,2,3],[4,5,6]]))
print(m2.shape, m2.format, m2.tolist())
print([int(i) for i in ffi.new("unsigned char[3]", b"\1\2\3")])

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


p = ffi.new("struct point *", {"x": 1, "y": -2, "w": 1.5})
print(p.x, p.y, p.w, p[0].x)
p.x = 77
print(p[0].x, repr(p).replace(hex(int(p)),"ADDR"))
t(lambda: p[1])
t(lambda: p.zz)
t(lambda: setattr(p,"zz",1))
t(lambda: setattr(p,"x",2**31))
t(lambda: setattr(p,"x",1.5))
t(lambda: setattr(p,"w","a"))
a = ffi.new("int[5]", [1,2,3])
print(list(a), len(a), ffi.sizeof(a))
t(lambda: a[5])
t(lambda: a[-1])
n = ffi.new("struct node *")
s = ffi.new("char[]", b"hello")
n.name = s
print(n.name.str(), n.name.bytes(), ffi.string(n.name))
del s
gc.collect()
print(n.name.str())
t(lambda: setattr(n, "name", "x"))
n.v = [1,2,3]
print(list(n.v))
n.f = 7
t(lambda: setattr(n,"f",8))
print(n.f, n.g)
t(lambda: setattr(n,"c",1))
n.i = 0x3f800000
print(n.fl)
t(lambda: n.next.v)
print(n.next == None, n.next == ffi.NULL, bool(n.next))
f = ffi.new("struct flex*", {"n":3, "data":[1,2,3]})
print(list(f.data), ffi.sizeof(f.data))
t(lambda: f.data[3])

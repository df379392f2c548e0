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


a = ffi.new("int[5]", [1, 2, 3])
n = ffi.new("struct node *")
x = ffi.cast("unsigned char", 300)
print(int(x), x, x+1, x==44, hash(x)==hash(44))
print(ffi.cast("enum color", 5), ffi.cast("enum color", "RED").name, ffi.string(ffi.cast("enum color",5)))
print(ffi.cast("int", 3.9), ffi.cast("float", 1e300), ffi.cast("unsigned long long", -1), ffi.cast("_Bool", 8))
t(lambda: ffi.cast("int", "ab"))
t(lambda: ffi.cast("struct point", 3))
t(lambda: ffi.cast("int*", ffi.cast("char*", a)+1))
ap = ffi.addressof(n, "v")
print(ap.ctype, ffi.addressof(n, "v", 1).ctype, ffi.addressof(n,"v",1)[0])
t(lambda: ffi.addressof(n,"f"))
t(lambda: ffi.addressof(n,"v",9))
v = ffi.cast("char*", a).span(8)
print(v.ctype, len(v))
t(lambda: ffi.cast("char*", a).span(21))
u = ffi.cast("int*", int(ffi.cast("uintptr_t", a)))
t(lambda: u[1])
print(u.span(2)[1], u[0:2][1])
t(lambda: ffi.cast("int(*)(int)", 0)(1))
t(lambda: a(1))
t(lambda: ffi.NULL[0])
t(lambda: ffi.cast("char *", 0).str())

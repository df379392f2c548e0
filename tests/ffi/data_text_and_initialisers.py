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


w = ffi.new("wchar_t[]", "héllo€")
print(ffi.string(w), len(w))
u = ffi.new("char16_t[]", "a\U0001f600")
print(ffi.string(u), len(u))
t(lambda: ffi.new("char[2]", b"abc"))
t(lambda: ffi.new("struct undefd"))
t(lambda: ffi.new("int[]"))
t(lambda: ffi.new("int[]", -1))
t(lambda: ffi.new("int", "a"))
print(ffi.new("int", 7).value)
t(lambda: ffi.new("struct point", [1,2,3,4]))
t(lambda: ffi.new("struct point", {"q":1}))
t(lambda: ffi.new("int[2][2]", [[1,2],[3,"x"]]))
print(ffi.new("long double*", 1.25)[0], ffi.new("double _Complex*", 1+2j)[0], ffi.new("_Bool*", True)[0])
t(lambda: ffi.new("_Bool*", 2))
t(lambda: ffi.new("float*", 1e300))
t(lambda: ffi.new("unsigned*", -1))
t(lambda: ffi.new("unsigned long long*", 2**64));

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


z = ffi.new("int*", 5)
ffi.release(z)
t(lambda: z[0])
t(lambda: ffi.release(z))
print(z)
log=[]
g = ffi.gc(ffi.cast("void*", 1234), lambda p: log.append(int(p)))
ffi.release(g)
print(log)
t(lambda: ffi.release(g))
g = ffi.gc(ffi.cast("void*", 55), lambda p: log.append(int(p)))
del g
def stir(n): return [n]*n
stir(100)
gc.collect()
print(log)
with ffi.scope() as sc:
    k = sc.new("int[3]", [1,2,3]); print(list(k))
    k = sc.new("int[3]", [1,2,3]); print(list(k))
t(lambda: k[0])
t(lambda: sc.new("int"))
h = ffi.handle(log)
print(ffi.from_handle(h) is log, ffi.from_handle(ffi.cast("void*", int(h))) is log)
tok = int(h)
h.release()
t(lambda: ffi.from_handle(tok))
t(lambda: ffi.from_handle(123456789))
t(lambda:ffi.from_handle(ffi.NULL))

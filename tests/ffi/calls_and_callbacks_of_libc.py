# ours: CPython has no module ffi
import ffi
c = ffi.open(None)
print(c.func("i","abs","i")(-5), c.func("L","strlen","s")("hello"), c.func("d","atof","s")("2.5"))
b = bytearray(b"dcba")
def cmp(a, b):
    return ffi.as_bytearray(a,1)[0] - ffi.as_bytearray(b,1)[0]
with ffi.callback("i", cmp, "pp") as cb:
    c.func("v","qsort","pLLC")(b, 4, 1, cb)
print(b)
def bad(a,b): raise ValueError("boom")
cb = ffi.callback("i", bad, "pp")
try: c.func("v","qsort","pLLC")(b, 4, 1, cb)
except ValueError as e: print("caught", e)
cb.close()
for f in (lambda: c.func("v","qsort","pLLC")(b, 4, 1, cb), lambda: c.func("z","abs","i"), lambda: c.func("i","abs","i")(), lambda: c.func("i","abs","i")("x"), lambda: c.func("i","nope_","i"), lambda: ffi.open("libnope.so.9"), lambda: c.func("d","fabs","d")(None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(c.func("i","toupper","i")(ord('a')), c.func("s","getenv","s")("HOME_NOT"), c.func("p","strchr","si")("abc", 98) != 0)
v = c.var("i","optind"); print(v.get()); v.set(3); print(v.get()); v.set(1)
m = ffi.open("libm.so.6")
print(m.func("f","sqrtf","f")(2), m.func("d","pow","dd")(2,0.5))

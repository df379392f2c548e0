import sys
a = "".join(["in", "tern"])
b = "".join(["in", "tern"])
print(sys.intern(a) is sys.intern(b), sys.intern("x") == "x")

class S(str):
    pass

for bad in (5, b"x", S("q")):
    try:
        sys.intern(bad)
    except TypeError as e:
        print(type(e).__name__, e)
print(sys.getsizeof([]) > 0, sys.getsizeof("a" * 1000) > sys.getsizeof("a"))
print(sys.getsizeof(object()) > 0)

class O:
    def __sizeof__(self):
        return 1000

class BadO:
    def __sizeof__(self):
        return "x"

print(sys.getsizeof(O()) >= 1000)
try:
    sys.getsizeof(BadO())
except TypeError as e:
    print(type(e).__name__, e)
print(sys.getsizeof(BadO(), "default"), sys.getrefcount(a) > 0)

class A:
    def __format__(self, spec): return f"<{spec}>"
a = A()
print(f"{a}", f"{a:x y}", format(a), format(a, "q"), "{:abc}".format(a), "{0:{1}}".format(a, "dyn"))
class B: pass
for spec in ("", "s", "10"):
    try:
        print(format(B(), spec).startswith("<__main__.B"))
    except TypeError as e:
        print(e)
class C:
    def __format__(self, spec): return 5
class D:
    __format__ = None
class S(str): pass
class E:
    def __format__(self, spec): return S("sub")
for v in (C(), D()):
    try:
        format(v)
    except TypeError as e:
        print(e)
print(type(format(E())).__name__, type(f"{E()}").__name__)
try:
    format(1, 5)
except TypeError as e:
    print(e)
class F:
    def __str__(self): return "str used"
print(f"{F()}", format(F()), "{}".format(F()))

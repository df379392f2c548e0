class A:
    def __str__(self):
        return "A!"

class F:
    def __format__(self, spec):
        return f"F({spec!r})"

class Bad:
    def __format__(self, spec):
        return 5

print(format(A()), format(A(), ""), f"{F()}", f"{F():x y}", "{:{}}".format(F(), "z"))
print(format([1, 2]), format(None), format(True, "5"), f"{None!s:>6}")
for o, s in ((A(), "5"), ([], "s"), (None, ">5"), (Bad(), ""), ((1,), "d"), (b"a", "s"),
        (object, "x"), ({}, "1")):
    try:
        print(format(o, s))
    except TypeError as e:
        print(type(e).__name__, e)
try:
    format(1, 2)
except TypeError as e:
    print(type(e).__name__, e)

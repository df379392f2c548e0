class C:
    def __repr__(self): print("repr"); return "Ré"
    def __str__(self): print("str"); return "Sé"
    def __format__(self, spec): print("format", repr(spec)); return "F"


c = C()
print(f"{c}", f"{c:>5}", f"{c!s}", f"{c!r:>5}", f"{c!a}", f"{c=}", f"{c=:x}", f"{c!s:}")
class Bad:
    def __format__(self, spec): return 5
try:
    f"{Bad()}"
except TypeError as e:
    print(e)
print(f"{c}{c!r}")

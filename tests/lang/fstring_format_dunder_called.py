class F:
    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self): return "R"
    def __str__(self): return "S"


f = F()
print(f"{f}|{f:abc}|{f!r}|{f!s:>3}|{f:{{}}}|{f: x }|{f:{1}x{2}}|{f=}|{f=:q}")


class Bad:
    def __format__(self, spec): return 5


try:
    f"{Bad()}"
except TypeError as e:
    print(e)
try:
    f"{object():x}"
except TypeError as e:
    print(e)

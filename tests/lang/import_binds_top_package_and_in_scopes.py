import sys

sys.path.insert(0, "_mods")


def f():
    import pack.hidden
    return sorted(locals())


print(f(), "pack" in globals())


class C:
    import pack.hidden as h
    from pack import hidden


print(C.h is C.hidden, C.h.NAME)
for i in range(2):
    import plain
print(plain.value)
x = __import__("pack.hidden")
y = __import__("pack.hidden", fromlist=["NAME"])
print(x.__name__, y.__name__, __import__("pack", None, None, ["hidden"]).hidden is y)

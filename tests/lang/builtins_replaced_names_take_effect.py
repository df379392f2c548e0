import builtins

old = builtins.len


def f(x):
    return len(x)


print(f("abc"))
builtins.len = lambda x: "patched"
print(f("abc"), len("a"))
builtins.len = old
print(f("abc"))

def f(): return len("abc"), value


value = 1
print([f() for _ in range(3)][-1])
value = 2
print(f())
len = lambda x: "shadowed"
print(f())
del len
print(f())
globals()["value"] = 3
print(f())
import builtins
builtins.value = "builtin"
del value
print(f())
del builtins.value
try:
    f()
except NameError as e:
    print(e)

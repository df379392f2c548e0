def f(a, b=2, *, c=3): "doc"
print(f.__defaults__, f.__kwdefaults__, f.__closure__, f.__doc__, f.__module__, f.__annotations__, f.__dict__, f.__type_params__)
f.x = 1
print(f.__dict__, vars(f))
def setter(name, value):
    try:
        setattr(f, name, value)
        print(name, "set to", getattr(f, name))
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
for name, value in (("__name__", 1), ("__name__", "g"), ("__qualname__", b"x"), ("__qualname__", "Q.g"), ("__defaults__", [1]),
                    ("__defaults__", None), ("__kwdefaults__", ()), ("__kwdefaults__", {"c": 9}), ("__code__", 5), ("__closure__", None),
                    ("__globals__", {}), ("__annotations__", 3), ("__annotations__", None), ("__dict__", 3), ("__dict__", {"z": 1}),
                    ("__doc__", 5), ("__module__", 7), ("__type_params__", [1]), ("__builtins__", {})):
    setter(name, value)
for name in ("__defaults__", "__kwdefaults__", "__annotations__", "__doc__", "__name__", "__code__", "__dict__", "z", "y"):
    try:
        delattr(f, name)
        print("deleted", name, getattr(f, name, "gone"))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

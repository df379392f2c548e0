def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def f(a, b=2, *, c=3): "doc"; return a, b, c
def assign(name, value):
    setattr(f, name, value)
    return getattr(f, name)
for name, values in [("__name__", ("new", 5)), ("__qualname__", ("q.n", None)), ("__defaults__", ((7,), None, 5, [1])), ("__kwdefaults__", ({"c": 9}, None, 5)),
                     ("__doc__", ("d", 5, None)), ("__annotations__", ({"a": int}, None, 5)), ("__dict__", ({"k": 1}, 5)), ("__module__", ("m", 5)), ("__code__", (5,)),
                     ("__closure__", (None,)), ("__globals__", ({},)), ("__type_params__", ((), 5)), ("__builtins__", ({},))]:
    for value in values:
        print(name, end=" ")
        t(assign, name, value)
t(delattr, f, "__defaults__")
t(delattr, f, "__name__")
t(delattr, f, "__dict__")
t(delattr, f, "__kwdefaults__")
t(delattr, f, "__doc__")
print(f.__defaults__, f.__kwdefaults__, f.__doc__, f.__annotations__)
t(f, 1)
t(f, 1, 2, c=5)
f.attr = 1
print(f.attr, f.__dict__)

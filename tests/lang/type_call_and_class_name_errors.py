for args, kw in (((), {}), (("A",), {}), (("A", ()), {}), ((5, (), {}), {}), (("A", [], {}), {}), (("A", (), []), {}), (("A", (5,), {}), {}), (("A\0", (), {}), {}), (("A", (bool,), {}), {}),
                 (("A", (type(None),), {}), {}), (("A", (int, str), {}), {}), (("A", (object, object), {}), {}), (("A", (), {"__qualname__": 5}), {}), (("", (), {}), {}), (("a b", (), {5: 1} if False else {}), {}),
                 (("A", (), {"__slots__": 5}), {}), (("A", (), {"__classcell__": 5}), {}), (("A", (), {}), {"x": 1}), ((1, 2, 3, 4), {}), ((), {"name": "x"})):
    try:
        print(type(*args, **kw))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
A = type("A", (), {"__doc__": "d", "__module__": "mod", "__qualname__": "Q.A"})
print(A, A.__name__, A.__qualname__, A.__doc__, A.__module__)
A.__name__ = "B"
print(A.__name__, A, repr(A()).startswith("<mod.Q.A object"))
for name, value in (("__name__", 5), ("__name__", "x\0"), ("__qualname__", 5), ("__module__", 5), ("__doc__", 5), ("__bases__", 5), ("__bases__", ()), ("__bases__", (A,)), ("__dict__", {}), ("__mro__", ()), ("__abstractmethods__", 5)):
    try:
        setattr(A, name, value)
        print("set", name, getattr(A, name))
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, name, e)
for name in ("__name__", "__module__", "__qualname__", "__bases__", "__doc__", "__abstractmethods__"):
    try:
        delattr(A, name)
        print("deleted", name)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, name, e)

import inspect

def f(a, b=1, /, c: int = 2, *args, d, e="x", **kw) -> str:
    "doc f"

s = inspect.signature(f)
print(s, list(s.parameters), s.return_annotation)
print([p.kind.name for p in s.parameters.values()])
print([p.default if p.default is not p.empty else "-" for p in s.parameters.values()])
b = s.bind(1, 2, 3, 4, d=5, z=6)
print(b.arguments, b.args, b.kwargs)
b = s.bind(0, d=1)
b.apply_defaults()
print(b)
for a, k in (((), {}), ((1,), {}), ((1,), {"d": 1, "a": 2})):
    try:
        print(s.bind(*a, **k))
    except TypeError as e:
        print(type(e).__name__, e)

class C:
    def m(self, x): ...
    @classmethod
    def c(cls, y=1): ...
    @staticmethod
    def s(z): ...
    def __init__(self, q, *, w=2): ...

print(inspect.signature(C.m), inspect.signature(C("q").m), inspect.signature(C.c))
print(inspect.signature(C.s), inspect.signature(C), inspect.signature(lambda *a, k=1: 0))
print(inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.isclass(C))
print(inspect.isgeneratorfunction(f), inspect.getdoc(f), inspect.iscoroutinefunction(f))
print(inspect.isbuiltin(len), inspect.getfullargspec(f).kwonlyargs, inspect.unwrap(f) is f)
print(inspect.getmodule(f).__name__, inspect.getattr_static(C, "c").__class__.__name__)
print([n for n, v in inspect.getmembers(C) if not n.startswith("__")])
print(inspect.getmro(C)[0].__name__, inspect.cleandoc("  a\n    b\n  c"))
print(inspect.currentframe().f_code.co_name)

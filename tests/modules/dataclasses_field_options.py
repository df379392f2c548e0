from dataclasses import dataclass, field, fields, MISSING, asdict, astuple

@dataclass
class A:
    a: int
    b: int = field(default=1, init=False)
    c: int = field(default=2, repr=False)
    d: int = field(default=3, compare=False)
    e: list = field(default_factory=lambda: [0], metadata={"unit": "m"})
    f: int = field(default=5, kw_only=True)
    g: int = field(default=6, hash=False)

x = A(10, f=50)
print(x, x.b, x == A(10, d=99, f=50), x == A(10, c=99, f=50))
for f in fields(A):
    print(f.name, f.type.__name__, f.default if f.default is not MISSING else "-")
    print(f.default_factory is not MISSING, f.init, f.repr, f.compare, f.hash, f.kw_only)
    print(dict(f.metadata))
print(asdict(x, dict_factory=lambda kv: sorted(kv)), astuple(x, tuple_factory=list))
for make in (lambda: field(default=1, default_factory=int),
        lambda: exec("@dataclass\nclass B:\n    a: int = 1\n    b: int"),
        lambda: exec("@dataclass\nclass C:\n    a: dict = {}"),
        lambda: exec("@dataclass\nclass D:\n    a: int = field(init=False, kw_only=True)\n    b: int"),
        lambda: exec("@dataclass(order=True, eq=False)\nclass E: pass"), lambda: A(1, 2),
        lambda: A(1, b=2), lambda: A()):
    try:
        print(make())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

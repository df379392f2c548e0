from dataclasses import dataclass, field, KW_ONLY, InitVar, replace, fields

@dataclass(slots=True, frozen=True, weakref_slot=True)
class S:
    a: int
    b: str = "b"

s = S(1)
import weakref
print(s, S.__slots__, weakref.ref(s)() is s, replace(s, a=2), hasattr(s, "__dict__"))
for f in (lambda: setattr(s, "a", 5), lambda: delattr(s, "a")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

@dataclass(slots=True)
class T:
    x: int = 0
    def m(self):
        return self.x

print(T(3).m(), T.__slots__)

@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3

print(K(1, b=2), K.__init__.__kwdefaults__, [f.name for f in fields(K)])

@dataclass(kw_only=True)
class L(K):
    d: int

print(L(1, b=2, d=4))

@dataclass
class I:
    base: InitVar[int]
    total: int = field(init=False)
    def __post_init__(self, base):
        self.total = base * 2

print(I(5), [f.name for f in fields(I)], hasattr(I(1), "base"))
for f in (lambda: K(1, 2), lambda: L(1, 2), lambda: I(), lambda: replace(I(5), total=1),
        lambda: replace(I(5))):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(K.__replace__(K(1, b=2), a=9), K.__doc__)

from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, FrozenInstanceError, KW_ONLY, InitVar, make_dataclass
from typing import ClassVar

@dataclass
class P:
    x: int
    y: float = 1.5
    tags: list = field(default_factory=list)
    secret: str = field(default="s", repr=False, compare=False)
    k: ClassVar[int] = 7

p = P(1)
print(p, p == P(1), p == P(2), p != P(1, secret="other"), P(1).tags is p.tags, asdict(p))
print(astuple(p), replace(p, x=9), [f.name for f in fields(p)], is_dataclass(P))
print(is_dataclass(5), P.__match_args__, P.__hash__, p.k, P.y)

@dataclass(order=True, frozen=True)
class O:
    a: int
    b: str = "b"

print(O(1) < O(2), O(1, "a") <= O(1, "b"), hash(O(1)) == hash(O(1)), {O(1): "v"}[O(1)])
print(sorted([O(3), O(1)]))

@dataclass
class Q(P):
    z: int = 0
    _: KW_ONLY
    w: int = 5
    init_only: InitVar[int] = 3
    def __post_init__(self, init_only):
        self.computed = self.x + init_only

print(Q(1, z=2), Q(1).computed, Q(1, init_only=10).computed)

@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: int = 2

print(S(a=1), S.__slots__, hasattr(S(a=1), "__dict__"), S.__match_args__)
for f in (lambda: P(), lambda: setattr(O(1), "a", 2), lambda: delattr(O(1), "a"), lambda: S(1),
        lambda: P(1, 2, 3, 4, 5), lambda: hash(P(1)), lambda: P(1) < P(2), lambda: O(1) < 5,
        lambda: asdict(5), lambda: replace(p, nope=1), lambda: setattr(S(a=1), "zz", 1),
        lambda: fields(int), lambda: dataclass(type("B", (),
        {"__annotations__": {"l": list}, "l": []})),
        lambda: dataclass(type("C", (), {"__annotations__": {"a": int, "b": int}, "a": 1}))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
M = make_dataclass("M", ["a", ("b", int), ("c", str, field(default="q"))])
print(M(1, 2), repr(field(default=1))[:20], asdict(Q(1, tags=[P(2)]))["tags"])

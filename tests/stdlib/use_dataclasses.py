import dataclasses
from dataclasses import dataclass, field
@dataclass(order=True)
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, compare=False, repr=False)
@dataclass(frozen=True, slots=True)
class Q:
    a: str
print(P(1), P(1) < P(2), P(1, 2) == P(1), dataclasses.asdict(P(3, 4, ["t"])), dataclasses.astuple(Q("z")))
print(dataclasses.replace(P(1), y=9), [f.name for f in dataclasses.fields(P)], hash(Q("a")) == hash(Q("a")))
try:
    Q("a").a = "b"
except dataclasses.FrozenInstanceError as e:
    print(e)
print(dataclasses.make_dataclass("M", [("k", int)])(5))

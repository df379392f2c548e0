from collections import namedtuple
from dataclasses import dataclass

N = namedtuple("N", "a b")


@dataclass
class D:
    x: int
    y: int = 0


def f(v):
    match v:
        case D(0, y): return f"D zero {y}"
        case D(x=x): return f"D {x}"
        case N(1, b): return f"N one {b}"
        case [a, b]: return f"pair {a} {b}"
        case _: return "?"


print(f(D(0, 4)), f(D(3)), f(N(1, 2)), f(N(5, 6)), f([7, 8]), f((1,)))
print(D.__match_args__, N.__match_args__)


@dataclass(match_args=False)
class E:
    z: int


print(hasattr(E, "__match_args__"))

from __future__ import annotations

x: undefined | None = 1
print(__annotations__)


def f(a: List[int], b: "quoted", *c: (1 + 2)*3, d: lambda x: x = 0, **e: {'k': [1]}) -> not_there.attr[0]: pass


print(f.__annotations__)


class C:
    y: a.b(c, *d, e=1)
    z: x if y else (z,)
    w: f"{x!r:>5}" + 'a' "b"


print(C.__annotations__)


def g() -> -1 ** 2 if not a < b <= c else [i for i in x if i]: pass


print(g.__annotations__, annotations.compiler_flag != 0)

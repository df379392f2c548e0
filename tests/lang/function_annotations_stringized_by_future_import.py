from __future__ import annotations
def f(a: undefined.thing, *b: x[1:2], c: "quoted" = 1, **d: lambda q: q) -> [1, *z]: pass
print(f.__annotations__)
class C:
    x: not_defined
    y: list[  int ] = []
    __z: (1 , 2)
print(C.__annotations__)
v: {"a":1,**b} = 5
print(__annotations__)
print((lambda: f.__annotations__["a"])())
import typing
def k(a: int, b: "str" = "") -> list[int]: pass
print(typing.get_type_hints(k), k.__annotations__)

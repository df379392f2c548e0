import collections.abc


for x in ("x", b"x", bytearray(b"x"), ["x"], range(1)):
    match x:
        case [y]:
            print(type(x).__name__, "sequence", y)
        case _:
            print(type(x).__name__, "other")
class M(dict, collections.abc.Sequence): pass
class N(collections.abc.Sequence, dict): pass


for c in (M, N):
    match c():
        case []: print("seq")
        case {}: print("map")

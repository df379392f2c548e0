from collections import OrderedDict
d = OrderedDict(a=1, b=2, c=3)
match d:
    case {"a": x, **rest}:
        print(x, rest, type(rest).__name__)
        rest["z"] = 0
print(d)
match {}:
    case {**rest}: print("empty", rest)
match {"k": {"n": 1, "m": 2}}:
    case {"k": {"n": n, **inner}, **outer}: print(n, inner, outer)
match {"x": 1}:
    case {"x": 2, **left}: pass
    case {"y": _, **left}: pass
    case {}: print("left" in globals())

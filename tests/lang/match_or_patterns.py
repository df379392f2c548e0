def f(x):
    match x:
        case (1 | 2) | 3: return "small"
        case [a, 0] | [0, a]: return a
        case {"v": a} | {"w": a}: return ("map", a)
        case str() | bytes() as a: return a
    return "none"


print(f(2), f(3), f([5, 0]), f([0, 6]), f({"w": 1}), f({"v": 2, "w": 3}), f("t"), f(9))

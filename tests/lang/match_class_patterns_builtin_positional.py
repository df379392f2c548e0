def f(x):
    match x:
        case bool(b): return ("bool", b)
        case int(n): return ("int", n)
        case str(s): return ("str", s)
        case float() as fl: return ("float", fl)
        case list([a, *_]): return ("list", a)
        case dict({"k": v}): return ("dict", v)
        case tuple(()): return "empty tuple"
        case set(s): return ("set", sorted(s))
        case bytes(b) | bytearray(b): return ("bytes", b)
    return "no"


for x in (True, 5, "s", 1.5, [1, 2], {"k": 9}, (), {3, 1}, b"x", bytearray(b"y"), None, (1,), frozenset()):
    print(f(x))

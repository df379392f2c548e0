def f(x):
    match x:
        case {"a": 1, "b": b}: return ("a1", b)
        case {"t": [x, y], **rest}: return (x, y, rest)
        case {1: _, None: v}: return v
        case {"only": str(s)}: return s
        case {}: return "any mapping"
    return "not a mapping"


for x in ({"a": 1, "b": 2, "c": 3}, {"t": (1, 2), "u": 3}, {1: 0, None: "none"}, {"only": "s"}, {"only": 5}, {}, [], 5):
    print(f(x))

def f(x):
    match x:
        case 1: return "one"
        case -1: return "minus one"
        case 2.5: return "float"
        case "s" | 'st' "r": return "str"
        case b"b": return "bytes"
        case 1 + 2j: return "complex"
        case -3.5 - 1j: return "neg complex"
        case None: return "None"
        case True: return "True"
        case _: return "other"


for x in (1, 1.0, True, -1, 2.5, "s", "str", b"b", 1 + 2j, -3.5 - 1j, None, False, 0, "t"):
    print(repr(x), f(x))

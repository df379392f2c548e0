def f(v):
    match v:
        case -1: return "minus one"
        case -1.5: return "minus one and a half"
        case 1 + 2j: return "complex"
        case -3 - 4j: return "negative complex"
        case 0x10: return "hex"
        case 1_000: return "thousand"
        case -0.0: return "zero"
        case b"by": return "bytes"
        case "a" "b": return "joined"
        case r"\n": return "raw"
    return None


for v in (-1, -1.0, -1.5, 1 + 2j, complex(-3, -4), 16, 1000, 0, True, b"by", bytearray(b"by"), "ab", "\\n", "\n"):
    print(repr(v), f(v))

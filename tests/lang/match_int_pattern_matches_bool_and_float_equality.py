def f(v):
    match v:
        case True: return "True"
        case 1: return "one"
        case 0: return "zero"
        case int(x): return f"int {x}"
        case float(0.5): return "half"
        case float() | complex(): return "other number"
    return "?"
print([f(v) for v in (True, False, 1, 1.0, 0, 0.0, 2, 0.5, 0.25, 1j, "1", 1 + 0j)])

match [1, [2, 3]]:
    case [a, [b, c] as pair] as whole:
        print(a, b, c, pair, whole)
match {"k": 5}:
    case {"k": int() | str() as v} as m: print(v, m)
match 7:
    case (1 | 2) as small: print("small")
    case int(n) as big if n > 5: print(n, big)


def f(v):
    match v:
        case ((("x" as inner) as outer)): return inner + outer


print(f("x"), f("y"))

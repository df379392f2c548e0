def f(x):
    match x:
        case int(n) if n > 10: return "big"
        case [a, b] if a == b: return "pair"
        case y if (print("guard", y), y == "s")[1]: return "s"
        case _ if False: return "never"
    return "fell through"


print(f(11), f(5), f([1, 1]), f([1, 2]), f("s"))


def g():
    match 1:
        case n if n == 2: pass
    return n


print("bound although guard failed", g())

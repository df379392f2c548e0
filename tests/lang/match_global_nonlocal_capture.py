def f():
    global g
    n = 0

    def inner():
        nonlocal n
        match [1, 2]:
            case [g_local, n]: pass
        return g_local
    inner()
    match "glob":
        case g: pass
    return n


print(f(), g)


class C:
    match (1, 2):
        case (p, q): pass


print(C.p, C.q)

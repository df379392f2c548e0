def f():
    for v in [1, 2, 3, 4, 5]:
        match v:
            case 1: continue
            case 2: pass
            case 4: break
        yield v
    else:
        yield "else"
    match v:
        case 4:
            try:
                match v:
                    case 4: return "four"
            finally:
                yield "finally"


g = f()
out = []
while True:
    try:
        out.append(next(g))
    except StopIteration as e:
        out.append(e.value)
        break
print(out)


def g():
    match 1:
        case 1:
            def inner(): return 1
            class C: y = inner()
            return C.y


print(g())

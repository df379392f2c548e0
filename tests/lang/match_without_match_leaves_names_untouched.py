x = "before"
match 5:
    case str(x): pass
    case [x]: pass
    case {"k": x}: pass
print(x)
match []:
    case [x, *_]: pass
print(x)
def f():
    match 1:
        case 2 as y: pass
    try:
        return y
    except UnboundLocalError as e:
        return str(e)
print(f())

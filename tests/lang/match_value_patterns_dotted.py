class Color:
    RED = 1
    class Deep:
        BLUE = "blue"


def f(x):
    match x:
        case Color.RED: return "red"
        case Color.Deep.BLUE: return "blue"
        case Color.RED | 7: return "never or 7"
    return "no"


print(f(1), f("blue"), f(7), f(3), f(1.0))
try:
    match 1:
        case Color.MISSING: pass
except AttributeError as e:
    print(e)

# A failed guard leaves the captures of its pattern bound.
def f(value):
    x = "old"
    match value:
        case [x, y] if y > 10:
            return "big", x, y
        case [_, _]:
            return "small", x, y
        case _:
            return "other", x


print(f([1, 20]))
print(f([2, 5]))
print(f(7))


def guard_raises():
    match 5:
        case n if n.missing:
            pass


try:
    guard_raises()
except AttributeError as e:
    print(e)

match 3:
    case a if (b := a * 2) > 5:
        print(a, b)

try:
    raise ValueError("one")
except ValueError as e:
    saved = e
try:
    raise KeyError("two")
except KeyError as e:
    print(e.__context__)
try:
    raise saved
except ValueError as e:
    print(e.__context__)


def f():
    try:
        raise ValueError
    except ValueError:
        return "left by return"


f()
try:
    raise IndexError
except IndexError as e:
    print(e.__context__)

print(int | str, int | None, list[int] | str, (int | str) == (str | int), int | int, type(int | str).__name__)
print(isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int | str), isinstance("a", int | float | None))
u = int | str | None
print(u.__args__, hash(int | str) == hash(str | int), (int | str) | float, repr(u))
for f in (lambda: isinstance(1, int | list[int]), lambda: int | 5, lambda: 5 | int, lambda: issubclass(int, int | list[int]), lambda: (int | str)()):
    try:
        print(f())
    except TypeError as e:
        print(e)
match 5:
    case int() | str(): print("matched")

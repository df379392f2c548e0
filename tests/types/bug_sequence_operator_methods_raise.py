def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for value in ["a", b"a", bytearray(b"a"), [1], (1,)]:
    show(value.__add__, 1)
    show(value.__mul__, "b")
    show(value.__rmul__, 1.5)
    show(value.__mul__, 2)
show(bytearray(b"a").__imul__, None)
show([1].__imul__, None)


class Other:
    def __radd__(self, other):
        return "radd"

    def __rmul__(self, other):
        return "rmul"


class Words(list):
    def __add__(self, other):
        return Words(super().__add__(other))


show(lambda: [1] + Other())
show(lambda: "a" * Other())
show(lambda: Words([1]) + Other())
show(lambda: Words([1]) + [2])
show("a".center, 10**30)
show("a".split, "x", -(10**30))

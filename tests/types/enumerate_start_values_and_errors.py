def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", -1)), list(enumerate("ab", start=2 ** 64)), list(enumerate(iterable="ab", start=True)))
e = enumerate("abc", 2 ** 63 - 2)
print(list(e), list(e), e.__reduce__()[1][1])
class I:
    def __index__(self): return 7
print(list(enumerate("a", I())))
t(enumerate)
t(enumerate, 5)
t(enumerate, "a", "b")
t(enumerate, "a", 1.0)
t(enumerate, "a", None)
t(enumerate, "a", 1, 2)
t(enumerate, "a", nothing=1)
t(enumerate, start=1)
t(enumerate, "a", iterable="b")
class E(enumerate): pass
print(type(iter(E("a"))).__name__, next(E("xy", 9)), enumerate[int])
it = enumerate("abc")
next(it)
import copy
print(list(copy.copy(it)), list(it))

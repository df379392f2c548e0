from operator import itemgetter, attrgetter, methodcaller

class P:
    def __init__(self, **k):
        self.__dict__.update(k)

p = P(a=1, b=P(c=[5, 6]))
print(itemgetter(1)("abc"), itemgetter(0, 2)("abc"), itemgetter("k")({"k": 5}))
print(itemgetter(slice(1, None))("abc"), attrgetter("a")(p), attrgetter("b.c")(p))
print(attrgetter("a", "b.c")(p), methodcaller("upper")("x"))
print(methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(methodcaller("replace", "a", "b")("aa"))
print(repr(itemgetter(1, "a")), repr(attrgetter("x", "y.z")))
print(repr(methodcaller("m", 1, k=2)), sorted([(1, "b"), (0, "c")], key=itemgetter(1)))
for f in (lambda: itemgetter(), lambda: itemgetter(9)("a"), lambda: attrgetter(),
        lambda: attrgetter(5), lambda: attrgetter("zz")(p), lambda: methodcaller(),
        lambda: methodcaller(5), lambda: methodcaller("nope")(1), lambda: itemgetter(1)(),
        lambda: itemgetter(1)(1, 2), lambda: attrgetter("a")(), lambda: itemgetter(0)(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class P(property): "class doc"
class S(property): __slots__ = ("foo",)


def getter(x): "getter doc"
def plain(x): pass
class NoDoc:
    @property
    def __doc__(self): raise AttributeError


for c in (property, P, S):
    for args in ((getter,), (plain,), (getter, None, None, "given"), (None, None, None, "given"), (NoDoc(),)):
        try:
            print(c.__name__, repr(c(*args).__doc__))
        except AttributeError as e:
            print(c.__name__, "AttributeError")

class Outer:
    class Inner:
        def method(self, a): pass

        def __call__(self): pass


def factory():
    def made(a): pass
    return made


for f in (lambda: Outer.Inner().method(), lambda: Outer.Inner()(1), lambda: factory()(), lambda: Outer.Inner(1), lambda: Outer.Inner.method(1)):
    try:
        f()
    except TypeError as e:
        print(e)
factory.__qualname__ = "renamed.qualname"
factory.__name__ = "renamed"
try:
    factory(1)
except TypeError as e:
    print(e)

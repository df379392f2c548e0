class A:
    def __iter__(self): return iter([1])
    def __contains__(self, x): return True
    def __add__(self, o): return "A+"
    def __len__(self): return 1


class B(A):
    __iter__ = None
    __contains__ = None
    __add__ = None
    __len__ = None


for f in (lambda: iter(B()), lambda: 1 in B(), lambda: B() + 1, lambda: len(B())):
    try:
        print(f())
    except TypeError as e:
        print(e)

class A:
    def __iter__(self): print("iter"); return iter((1, 2))
    def __len__(self): print("len"); return 2
    def __length_hint__(self): print("hint"); return 2


class B:
    def __len__(self): print("len"); return 2
    __iter__ = None


print(list(A()), tuple(A()), bytes(A()), [*A()])
for f in (list, tuple, set, bytes):
    try:
        f(B())
    except TypeError as e:
        print(f.__name__, e)

class D:
    def __get__(self, obj, owner=None):
        return (obj is None, owner.__name__ if owner else None)


class C:
    d = D()


class S(C):
    pass


print(C().d, C.d, S().d, S.d)
print(vars(C)["d"].__get__(5, int), vars(C)["d"].__get__(5))

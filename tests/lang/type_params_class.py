class Box[T, *Ts, **P]:
    """doc"""
    kind: T

    def get[U](self, u: U) -> tuple[T, U]:
        return u


print(Box.__type_params__, Box.__parameters__ == Box.__type_params__, Box.__bases__[0].__name__)
print([type(p).__name__ for p in Box.__type_params__], Box().get(5))
print(Box.get.__type_params__, Box.__orig_bases__, Box.__annotations__, Box.__doc__)
print([k.__name__ for k in Box.__mro__])


class Sub[T](Box[T, int, [str]]):
    pass


print(Sub.__orig_bases__[0], Sub[int])

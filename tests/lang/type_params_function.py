def first[T](xs: list[T]) -> T:
    return xs[0]


print(first([1, 2]), first.__type_params__, type(first.__type_params__[0]).__name__)
print(first.__annotations__)
T, = first.__type_params__
print(T, T.__name__, T.__bound__, T.__constraints__, T.__covariant__, T.__infer_variance__, T.__module__)
try:
    print(T)
    first[int]
except TypeError as e:
    print(e)
print((lambda: 0).__type_params__, print.__name__)

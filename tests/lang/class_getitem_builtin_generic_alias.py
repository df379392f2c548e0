print(list[int], dict[str, int], tuple[int, ...], type[int], set[list[int]], tuple[()])
a = list[int]
print(a.__origin__, a.__args__, a([1]), type(a).__name__, a == list[int], a is list[int])
print(a.append, list[int]() == [])
for f in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: int[str]):
    try:
        f()
    except TypeError as e:
        print(e)


class L(list[int]):
    pass


print(L.__bases__, L.__orig_bases__)

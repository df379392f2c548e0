import types
a = list[int]
print(a, a.__origin__, a.__args__, a.__parameters__, a([1, 2]), type(a([1])))
print(a == list[int], hash(a) == hash(list[int]), dict[str, int], tuple[int, ...])
print(tuple[()], list[list[str]], type[int], type(a).__name__)
u = int | str
print(u, u.__args__, type(u).__name__, int | None, None | int, u == (str | int))
print(isinstance(5, u), isinstance(1.5, u), issubclass(bool, u), list[int] | None)
print(int | int, u | float | int, hash(u) == hash(str | int), type(u) is types.UnionType)

class G:
    def __class_getitem__(cls, item):
        return cls.__name__, item

print(G[1, 2], G[int], isinstance([], list), list[int].__name__)
print(list[int].append is list.append)
for f in (lambda: isinstance([], a), lambda: issubclass(list, a), lambda: int | 5,
        lambda: int[str], lambda: isinstance(1, u | list[int]), lambda: u(), lambda: "a" | int,
        lambda: a[int], lambda: isinstance([], int | list[int])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)

class Sub(list[int]):
    pass

print(Sub.__bases__, Sub.__orig_bases__, Sub([1]))
print([*tuple[int]][0] == next(iter(tuple[int])))

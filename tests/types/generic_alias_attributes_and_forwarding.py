from types import GenericAlias

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = list[int]
print(a, a.__origin__, a.__args__, a.__parameters__, type(a).__name__, a == list[int], a == list[str], hash(a) == hash(list[int]), a.__unpacked__, dict[str, list[int]])
print(a(), a("ab"), a.append is list.append or a.append == list.append, a.__name__, a.__qualname__, a.__doc__ == list.__doc__, a.__class__, a.__mro_entries__(()))
t(lambda: a[int])
t(lambda: a.nothing)
t(isinstance, [], a)
t(issubclass, list, a)
t(isinstance, a, type)
t(setattr, a, "x", 1)
t(setattr, a, "__origin__", 1)
t(GenericAlias, list)
t(GenericAlias, list, int)
t(GenericAlias, 5, (1, "x", ..., []))
print(GenericAlias(dict, (int,)), tuple[int, ...], tuple[()], type[int], list["fwd"], list[None], list[1, 2], list[[int]], next(iter(list[int])))
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, L([1]))
t(lambda: int[str])
t(lambda: list[int] | None)
t(lambda: list[int] < list[str])
print(repr(*tuple[int, str]), [*list[int]], dir(a)[:0], a.__reduce__())

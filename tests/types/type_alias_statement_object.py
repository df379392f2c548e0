def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

type A = int
type G[T] = list[T]
type R = list[R]
print(A, type(A).__name__, A.__name__, A.__value__, A.__type_params__, A.__module__, G.__type_params__, G.__value__, R.__value__)
print(G[int], type(G[int]).__name__, G[int].__args__, G[int].__origin__ is G, A | None, A | str == str | A)
t(lambda: A[int])
t(lambda: isinstance(5, A))
t(lambda: setattr(A, "__name__", "x"))
t(lambda: setattr(A, "x", "x"))
t(lambda: A())
t(lambda: A.__origin__)
type Bad = undefined_name
t(lambda: Bad.__value__)
undefined_name = str
print(Bad.__value__)
from typing import TypeAliasType, TypeVar
T = TypeVar("T")
M = TypeAliasType("M", dict[str, T], type_params=(T,))
print(M, M.__value__, M[int], M.__parameters__)
t(TypeAliasType, 5, int)
t(TypeAliasType, "X")
t(TypeAliasType, "X", int, type_params=[T])
t(lambda: type("S", (TypeAliasType,), {}))
import pickle, copy
print(copy.copy(A) is A, pickle.loads(pickle.dumps(A)) is A)

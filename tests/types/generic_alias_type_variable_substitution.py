from typing import TypeVar, ParamSpec, TypeVarTuple, Unpack

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

T, U = TypeVar("T"), TypeVar("U")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(list[T].__parameters__, dict[T, U].__parameters__, dict[T, T][int], dict[T, U][int, str], dict[T, list[U]][int, str], list[T][U][int])
t(lambda: dict[T, U][int])
t(lambda: dict[T, U][int, str, float])
t(lambda: list[int][str])
t(lambda: list[T][()])
print(tuple[T, ...][int], tuple[*Ts][int, str], tuple[int, *Ts, str].__parameters__, tuple[*Ts][()], tuple[int, *Ts][str, float])
print((list[T] | U)[int, str], (T | None)[int], (list[T] | dict[T, U]).__parameters__)
t(lambda: tuple[*Ts, *Ts])
t(lambda: list[T][5])
print(list[T][[1, 2]] if False else list[T]["fwd"])

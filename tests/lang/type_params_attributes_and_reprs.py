def f[T, *Ts, **P](a: T, *args: *Ts, **kw: P.kwargs) -> P.args: pass


T, Ts, P = f.__type_params__
print(T, Ts, P, [type(x).__name__ for x in (T, Ts, P)])
print(T.__name__, Ts.__name__, P.__name__, T.__module__, Ts.__module__)
print(T.__covariant__, T.__contravariant__, T.__infer_variance__)
print(P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, P.args == P.kwargs)
print(f.__annotations__)
print(list(Ts)[0], type(list(Ts)[0]).__name__)
try:
    T()
except TypeError as e:
    print(e)
try:
    class X(T): pass
except TypeError as e:
    print(e)
print(T | int, list[T], (T | None).__args__)

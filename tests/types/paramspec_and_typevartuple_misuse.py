from typing import ParamSpec, TypeVarTuple, TypeVar, Unpack, Generic, Callable, Concatenate

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

P, Ts, T = ParamSpec("P"), TypeVarTuple("Ts"), TypeVar("T")
print(P, P.__name__, P.__bound__, P.__covariant__, P.__module__, P.args, P.kwargs, P.args == P.args, P.args != P.kwargs, P.args.__origin__ is P, type(P.args).__name__)
print(Ts, Ts.__name__, list(Ts), Ts.__module__, Unpack[Ts], Callable[P, T], Callable[Concatenate[int, P], T], Callable[[int, str], T], Callable[..., T])
t(ParamSpec)
t(ParamSpec, 5)
t(TypeVarTuple)
t(TypeVarTuple, 5)
t(lambda: P())
t(lambda: Ts())
t(lambda: isinstance(1, P))
t(lambda: isinstance(1, Ts))
t(lambda: setattr(P, "__name__", "x"))
t(lambda: type("X", (P,), {}))
t(lambda: type("X", (ParamSpec,), {}))
t(lambda: type("X", (TypeVarTuple,), {}))
t(lambda: P[int])
t(lambda: Ts | int)
t(lambda: P | int)
class G(Generic[T, *Ts]): pass
class H(Generic[P]): pass
print(G[int, str, float], G[int], G.__parameters__, H[int, str], H[[int, str]], H[...], G[int, *Ts].__parameters__, G[int].__args__, G[int].__origin__ is G)
t(lambda: G[()])
t(lambda: Generic[int])
t(lambda: Generic[T, T])
t(lambda: Generic[()])
t(lambda: type("Bad", (Generic,), {}))
print(G[int]().__orig_class__, G[int]() .__class__ is G)

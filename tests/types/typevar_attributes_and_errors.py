from typing import TypeVar, ParamSpec, TypeVarTuple, NoDefault

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

T = TypeVar("T")
B = TypeVar("B", bound=int)
C = TypeVar("C", int, str)
V = TypeVar("V", covariant=True)
W = TypeVar("W", contravariant=True)
I = TypeVar("I", infer_variance=True)
D = TypeVar("D", default=list)
for v in (T, B, C, V, W, I, D):
    print(v, v.__name__, v.__bound__, v.__constraints__, v.__covariant__, v.__contravariant__, v.__infer_variance__, v.__default__, v.has_default(), v.__module__)
t(TypeVar)
t(TypeVar, 5)
t(TypeVar, "X", int)
t(TypeVar, "X", int, str, bound=int)
t(TypeVar, "X", covariant=True, contravariant=True)
t(TypeVar, "X", covariant=True, infer_variance=True)
t(TypeVar, "X", bound=5)
t(lambda: T())
t(lambda: setattr(T, "__bound__", 5))
t(lambda: isinstance(5, T))
t(lambda: type("S", (T,), {}))
t(lambda: type("S", (TypeVar,), {}))
print(T | int, int | T, T == TypeVar("T"), hash(T) == hash(T))
P = ParamSpec("P", default=[int])
Ts = TypeVarTuple("Ts")
print(P, P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, Ts, list(Ts), P.__default__, Ts.has_default(), NoDefault)
def f[X: int, Y: (str, bytes), *Z, **Q](): pass
print(f.__type_params__, [type(p).__name__ for p in f.__type_params__], f.__type_params__[0].__bound__, f.__type_params__[1].__constraints__)

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A[T, *Ts, **P]:
    x: T
    def m[U: (int, str)](self, u: U) -> T: ...
class B[T: int = bool](list[T]): pass
def f[T, U: "later" = None](a: T) -> U: ...
type L[T] = dict[str, T]
print(A.__type_params__, A.__parameters__, A.__orig_bases__, A.__mro__[1:], A.m.__type_params__, A.m.__type_params__[0].__constraints__, B.__type_params__[0].__bound__, B.__type_params__[0].__default__, B.__orig_bases__, B.__mro__[1:3])
print(f.__type_params__, f.__annotations__, f.__type_params__[1].__default__, L.__type_params__, L[int], L[int].__value__ if hasattr(L[int], "__value__") else "-", A[int, str, [bool]].__args__, B[int]([1]))
t(lambda: f.__type_params__[1].__bound__)
print([type(p).__name__ for p in A.__type_params__], A.__type_params__[0] is A.__parameters__[0], f.__type_params__[0].__infer_variance__, [p.has_default() for p in f.__type_params__])
t(setattr, A, "__type_params__", 5)
A.__type_params__ = (1,)
print(A.__type_params__, int.__type_params__)
t(setattr, int, "__type_params__", ())
t(lambda: A[int])
def g(): pass
print(g.__type_params__)
g.__type_params__ = (5,)
print(g.__type_params__)

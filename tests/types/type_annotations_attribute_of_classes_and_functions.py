def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    x: int
    y: "str" = 1
class B(A): pass
class C(A):
    z: float
def f(a: int, *b: str, c: "q" = 1, **d: list) -> None: pass
print(A.__annotations__, B.__annotations__, C.__annotations__, f.__annotations__, "__annotations__" in B.__dict__)
B.__annotations__["new"] = 1
print(B.__annotations__, A.__annotations__)
del A.__annotations__
t(lambda: A.__dict__["__annotations__"])
print(A.__annotations__, int.__annotations__ if hasattr(int, "__annotations__") else "none")
A.__annotations__ = 5
print(A.__annotations__)
t(setattr, f, "__annotations__", 5)
f.__annotations__ = None
print(f.__annotations__)
t(lambda: (lambda: 0).__annotations__)
t(lambda: len.__annotations__)
t(lambda: A().__annotations__)
t(setattr, int, "__annotations__", {})
t(delattr, B, "__annotations__")
t(lambda: delattr(B, "__annotations__") or delattr(B, "__annotations__"))

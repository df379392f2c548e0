class A: v = "A"
class B: v = "B"
class X(A): pass
class Y(X): pass
print(Y.v, A.__subclasses__())
X.__bases__ = (B,)
print(Y.v, X.__mro__, A.__subclasses__(), B.__subclasses__(), X.__base__)
for bad in ((), (X,), (Y,), (int,), 5, (5,), (B, A, B)):
    try:
        X.__bases__ = bad
        print("ok", X.__bases__)
    except TypeError as e:
        print(e)
print(Y.v if hasattr(Y, "v") else "gone")
x = Y()
X.__bases__ = (A, B)
print(x.v, Y.__mro__[1:])

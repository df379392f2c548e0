class A: pass
class B(A): pass


try:
    class C(A, B): pass
except TypeError as e:
    print(e)


class X(A): pass
class Y(B, X): pass
class Z(X, B): pass


try:
    class W(Y, Z): pass
except TypeError as e:
    print(e)
print([k.__name__ for k in Y.__mro__])

class M1(type): pass
class M2(type): pass
class M3(M1): pass
class A(metaclass=M1): pass
class B(A, metaclass=M3): pass
class C(A, metaclass=type): pass
print(type(B).__name__, type(C).__name__, type(type("D", (B, A), {})).__name__)
for make in (lambda: M2("X", (A,), {}), lambda: type("X", (A, M2("Y", (), {})), {}), lambda: exec("class X(A, metaclass=M2): pass", globals())):
    try:
        make()
    except TypeError as e:
        print(e)
class M4(M1, M2): pass
class E(A, M2("Y", (), {}), metaclass=M4): pass
print(type(E).__name__)
print(type(M1("F", (B,), {})).__name__)
class NotType:
    def __new__(cls, *a): return ("made", a[0], a[1])
class G(metaclass=NotType): pass
print(G)

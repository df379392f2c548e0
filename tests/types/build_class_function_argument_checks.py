import builtins

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

bc = builtins.__build_class__
t(bc)
t(bc, len)
t(bc, len, "X")
t(bc, lambda: None, 5)
def body(): pass
print(bc(body, "X").__name__, bc(body, "Y", int).__bases__, bc(body, "Z", metaclass=type).__name__)
t(bc, body, "X", 5)
t(bc, body, "X", metaclass=lambda *a: a)
t(bc, body, "X", metaclass=5)
t(bc, body, "X", other=1)
t(bc, 5, "X")
class M(type):
    def __new__(m, *a, **k): return 5
print(bc(body, "X", metaclass=M))
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
t(bc, body, "X", A, B)
class Both(M1, M2): pass
print(type(bc(body, "X", A, B, metaclass=Both)).__name__, type(bc(body, "X", A)).__name__)

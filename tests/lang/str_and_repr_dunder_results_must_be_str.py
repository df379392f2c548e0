class A:
    def __repr__(self): return 5
class B:
    def __str__(self): return b"x"
class C:
    def __repr__(self): return "repr only"
class D:
    def __str__(self): return None
class S(str): pass
class E:
    def __str__(self): return S("sub")
    def __repr__(self): return S("subrepr")
for f in (lambda: repr(A()), lambda: str(B()), lambda: f"{B()}", lambda: str(D()), lambda: "%s" % B(), lambda: "%r" % A(), lambda: [A()].__repr__(), lambda: ascii(A()), lambda: print(B()), lambda: str(A())):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(str(C()), f"{C()}", "%s %r" % (C(), C()), type(str(E())).__name__, type(repr(E())).__name__)
i = C()
i.__str__ = lambda: "instance"
print(str(i))

class A:
    def m(self): return "A"


class B(A):
    def m(self): return "B"


class C(B):
    def m(self): return "C"


c = C()
print(super(C, c).m(), super(B, c).m(), super(B, C).m(c), super(C, C).m("any"))
print(super(C, c).__thisclass__.__name__, super(C, c).__self__ is c, super(C, c).__self_class__.__name__)
for f in (lambda: super(B, A()), lambda: super(5, c), lambda: super(A, c).m(), lambda: super(C, 5), lambda: super(A, 1, 2)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

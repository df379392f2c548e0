class A:
    x = 1
    def f(self): return self
class B(A):
    x = 2
    def get(self): return super()
b = B()
s = b.get()
print(s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__, s.x, s.__class__.__name__, type(s).__name__)
print(repr(s).startswith("<super: <class 'B'>, <B object>"), repr(super(B)), super(B, B).x, repr(super(B, B)))
print(s.f() is b, super(B, B).f is A.f, super(A, b).__init__.__name__)
for call in (lambda: super(B, 5), lambda: super(5, b), lambda: super(A, A()).x, lambda: super(B, A()), lambda: super(B, b).nope, lambda: super(),
             lambda: super(B, b, 1), lambda: super(B).x, lambda: setattr(s, "x", 1), lambda: s[0], lambda: len(s)):
    try:
        print(call())
    except (TypeError, AttributeError, RuntimeError) as e:
        print(type(e).__name__, e)
u = super(B)
print(u.__get__(b, B).x, u.__self__, u.__get__(None, B) is u)
class C(B):
    bound = super(B)
    x = 3
B._super = super(B)
print(b._super.x, C()._super.x)

class A:
    def f(self): return super().missing
    def g(): return super()
    @staticmethod
    def h(x): return super().x


for f in (lambda: A().f(), lambda: A.g(), lambda: A.h(5), lambda: super(), lambda: super(1), lambda: super(int, "a"), lambda: super(A, int), lambda: super(A, A()).nope, lambda: super().x):
    try:
        f()
    except (RuntimeError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)

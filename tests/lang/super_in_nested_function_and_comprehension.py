class A:
    def m(self, k=0): return "A.m" + str(k)


class B(A):
    def m(self):
        def inner(me):
            return super().m(1)
        return inner(self), [super(B, self).m(i) for i in range(2)]

    def comp(self):
        return [super().m(k) for k in range(2)]

    def gen(self):
        yield super().m(9)

    def lam(self):
        return (lambda s: super().m(3))(self)


b = B()
print(b.m(), list(b.gen()), b.lam(), b.comp())

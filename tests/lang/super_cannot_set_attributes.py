class A:
    @property
    def p(self): return self._p

    @p.setter
    def p(self, v): self._p = ("A", v)


class B(A):
    def try_set(self):
        try:
            super().p = 1
        except AttributeError as e:
            print(e)
        super(B, type(self)).p.fset(self, 2)
        return self.p

    def missing(self):
        return super().nope


print(B().try_set())
try:
    B().missing()
except AttributeError as e:
    print(e)

def f(): pass
def one(a): pass
def opt(a=1): pass
def two(a, b=1): pass
def ko(a, *, k): pass
def ko2(a, *, k=1, m=2): pass
class A:
    def m(self): pass
    def n(self, x): pass
    def o(self, x=1, y=2): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    def __init__(self): pass


for src in ("f(1)", "one(1, 2)", "opt(1, 2)", "two(1, 2, 3)", "ko(1, 2, k=3)", "ko(1, 2)", "ko2(1, 2, k=1, m=2)", "A().m(1)", "A().n()", "A().n(1, 2)", "A().o(1, 2, 3)", "A.c(1)", "A.s(1)", "A(1)", "A.m()", "(lambda: 0)(1)", "(lambda x: 0)()"):
    try:
        eval(src)
    except TypeError as e:
        print(src, "|", e)

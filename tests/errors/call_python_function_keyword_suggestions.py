def f(alpha=1, beta=2, *, gamma=3): pass
class A:
    def __init__(self, width, height=0): pass
    def method(self, option=1): pass
    @classmethod
    def cm(cls, value): pass
    @staticmethod
    def sm(value): pass


for src in ("f(alhpa=1)", "f(betta=1)", "f(gama=1)", "f(zzz=1)", "A(widht=1)", "A(1, heigth=2)", "A(1).method(opton=2)", "A.cm(valeu=1)", "A.sm(vlaue=1)", "f(**{'aplha': 1})", "(lambda number: 0)(nubmer=1)"):
    try:
        eval(src)
    except TypeError as e:
        print(src, "|", e)

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class N:
    def __new__(cls, a, b=2):
        self = super().__new__(cls)
        self.new = (a, b)
        return self
class I:
    def __init__(self, a): self.a = a
class NI(N):
    def __init__(self, a, b=3): self.init = (a, b)
class P: pass
print(N(1).new, I(5).a, vars(NI(1)), vars(NI(1, b=9)))
t(N)
t(N, 1, 2, 3)
t(I)
t(I, 1, 2)
t(P, 1)
t(P, x=1)
t(object, 1)
t(NI, 1, c=2)
t(object.__new__)
t(object.__new__, 5)
t(object.__new__, P, 1)
t(object.__new__, int)
t(object.__init__)
t(object.__init__, P(), 1)
t(P.__init__, P())
t(int.__new__, str)
t(int.__new__, bool, 1)
t(dict.__new__, 5)

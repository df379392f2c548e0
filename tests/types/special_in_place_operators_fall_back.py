def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    def __init__(self): self.log = []
    def __add__(self, o): return "add"
    def __mul__(self, o): return "mul"
    def __imul__(self, o): self.log.append("imul"); return self
    __isub__ = None
    def __sub__(self, o): return "sub"
    def __iand__(self, o): return NotImplemented
    def __and__(self, o): return "and"
    def __imatmul__(self, o): return 5
a = A()
b = a
b += 1
print(b)
b = a
b *= 2
print(b is a, a.log)
def isub():
    b = a
    b -= 1
    return b
t(isub)
b = a
b &= 1
print(b)
b = a
b @= 1
print(b)
c = [1]
d = c
c += (2,)
c *= 2
print(d)
e = (1,)
f = e
e += (2,)
print(e, f)
def bad():
    x = (1,)
    x += [2]
t(bad)
def bad2():
    x = 5
    x @= 2
t(bad2)

class A:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append(("iadd", o)); return NotImplemented
    def __add__(self, o): return ("add", o)
    def __imul__(self, o): return "imul result"
    __isub__ = None
    def __sub__(self, o): return "never"
    def __rsub__(self, o): return "rsub"
a = A()
b = a
a += 1
print(a, b.log)
b *= 2
print(b)
c = A()
try:
    c -= 1
except TypeError as e:
    print(e)
class R:
    def __ror__(self, o): return ("ror", o)
    def __rmatmul__(self, o): return ("rmatmul", o)
x = 5
x |= R()
print(x)
x @= R()
print(x)
for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@="):
    y = None
    try:
        exec("y " + op + " 1")
    except TypeError as e:
        print(e)

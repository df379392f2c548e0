class A:
    def who(self): return "A"
    tag = 1
class B:
    def who(self): return "B"
    tag = 2


x = A()
out = []
for i in range(8):
    x.__class__ = (A, B)[i % 2]
    out.append((x.who(), x.tag, isinstance(x, A)))
print(out)
x.__dict__ = {"tag": "from new dict"}
print(x.tag, x.who())
x.__dict__["who"] = lambda: "instance"
print(x.who())

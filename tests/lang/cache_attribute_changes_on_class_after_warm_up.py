class A:
    x = "class"

    def m(self): return "old"


a = A()


def read(o): return o.x, o.m()


out = []
for i in range(60):
    if i == 20: A.x = "changed"
    if i == 30: A.m = lambda self: "new"
    if i == 40: a.x = "instance"
    if i == 50: del A.m; A.m = lambda self: "again"
    r = read(a)
    if not out or out[-1] != r: out.append(r)
print(out)
del a.x, A.x
try:
    read(a)
except AttributeError as e:
    print(e)

calls = []
def f(x):
    calls.append(x)
    return x
class O: v = 1
o, l, d = O(), [[1], [2]], {"a": {"b": 1}}
f(o).v += f(2)
f(l)[f(0)][f(0)] += f(5)
f(d)["a"][f("b")] *= f(3)
l[f(-1)] += [f(9)]
print(o.v, l, d, len(calls))
x = [1, 2, 3]
x[f(0):f(2)] += [f(7)]
print(x)
i = 0
y = [10, 20]
def bump():
    global i
    i += 1
    return i
y[bump() - 1] += bump() * 100
print(y, i)

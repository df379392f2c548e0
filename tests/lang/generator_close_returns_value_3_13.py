def g(v):
    try:
        yield 1
    except GeneratorExit:
        return v
x = g("result")
next(x)
print(x.close(), x.close())
y = g("unstarted")
print(y.close())
z = g("done")
print(list(z), z.close())
def swallow():
    try:
        yield 1
    finally:
        return "from finally"
w = swallow()
next(w)
print(w.close())
def plain(): yield
p = plain()
next(p)
print(p.close())
def outer():
    r = yield from g("inner")
    print("not reached", r)
o = outer()
next(o)
print(o.close())

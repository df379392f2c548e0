async def agen():
    x = yield 1
    print("got", x)
    yield x


g = agen()
a = g.__anext__()
print(type(a).__name__, iter(a) is a, a.__await__() is a)
try:
    next(a)
except StopIteration as e:
    print(e.value)
b = g.asend("sent")
try:
    b.throw(KeyError("thrown into asend"))
except KeyError as e:
    print(repr(e))
try:
    b.send(None)
except RuntimeError as e:
    print(e)
c = agen().aclose()
print(type(c).__name__)
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
d = agen().asend(None)
d.close()
try:
    next(d)
except RuntimeError as e:
    print(e)
print(type(agen()).__name__, agen().__aiter__().__name__)

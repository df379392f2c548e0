def gen(value):
    return value
    yield
for value in (None, 5, (1, 2), ValueError("inner"), StopIteration(3)):
    try:
        next(gen(value))
    except StopIteration as e:
        print(repr(e.value), e.args, repr(e))
def outer(value):
    result = yield from gen(value)
    yield result
print([next(outer(v)) for v in (1, (2,), None)])
s = StopIteration(1, 2)
print(s.value, s.args)
s.value = 5
print(s.value, s.args)
del s.value
print(s.value)
print(StopIteration().value, StopAsyncIteration(5).args, hasattr(StopAsyncIteration(5), "value"))
g = gen(5)
print(g.close(), next(g, "default"), g.close())
def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"
g = returns_on_close()
next(g)
print(g.close(), g.close())

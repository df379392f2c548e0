def g():
    yield next(iter([]))
try:
    list(g())
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def h():
    yield 1
    raise StopIteration("explicit")
try:
    list(h())
except RuntimeError as e:
    print(e)
print(list(map(lambda x: next(iter([])), [1, 2])))
print([x for x in iter(lambda: next(iter([])), 1)])
async def c(): raise StopIteration("co")
try:
    c().send(None)
except RuntimeError as e:
    print(e)
async def a(): raise StopAsyncIteration("a"); yield
try:
    a().__anext__().send(None)
except RuntimeError as e:
    print(e)
try:
    a().asend(None).send(None)
except RuntimeError as e:
    print(repr(e.__cause__))

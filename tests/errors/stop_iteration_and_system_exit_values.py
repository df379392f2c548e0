for args in (), (1,), (1, 2), (None,), ((),):
    print(StopIteration(*args).value, StopAsyncIteration(*args).args, SystemExit(*args).code, GeneratorExit(*args).args, KeyboardInterrupt(*args).args)
e = StopIteration(1)
e.value = 5
print(e.value, e.args)
e = SystemExit(1)
e.code = 'x'
print(e.code, e.args)
for kind in StopIteration, SystemExit:
    try:
        kind(value=1)
    except TypeError as error:
        print(error)


def g():
    return (yield 1)


it = g()
next(it)
try:
    it.send('sent')
except StopIteration as e:
    print(e.value, e.args)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
for value in (1, 2), None, StopIteration(3), ():
    def h():
        return value
        yield
    try:
        next(h())
    except StopIteration as e:
        print(repr(e.value), e.args)

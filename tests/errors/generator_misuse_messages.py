def g():
    x = yield 1
    yield x


def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: g().send(5))
t(lambda: g().send())
t(lambda: g().throw())
t(lambda: g().throw(5))
t(lambda: g().throw(int))
t(lambda: g().throw(ValueError, 5, 6))
t(lambda: g().throw(ValueError(1), 2))
t(lambda: g().throw('text'))
t(lambda: g().close(1))
t(lambda: next(g(), 1, 2))
t(lambda: g()[0])
t(lambda: len(g()))
t(lambda: g().gi_frame.clear())
t(lambda: setattr(g(), 'gi_frame', 1))
t(lambda: type(g())())


def again():
    yield next(it)


it = again()
t(lambda: next(it))


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


i = ignores()
next(i)
t(lambda: i.close())


def stops():
    yield 1
    raise StopIteration(5)


s = stops()
next(s)
t(lambda: next(s))
t(lambda: next(s))


def from_bad():
    yield from 5


t(lambda: next(from_bad()))

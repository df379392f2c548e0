# exit: 1
def inner():
    try:
        yield 1
    except ValueError as e:
        raise RuntimeError('inner saw it') from e


def outer():
    yield from inner()


g = outer()
next(g)
g.throw(ValueError('thrown'))

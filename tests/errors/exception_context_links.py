def chain(e):
    links = []
    while e is not None and len(links) < 8:
        links.append((type(e).__name__, str(e), type(e.__cause__).__name__, e.__suppress_context__))
        e = e.__cause__ or e.__context__
    return links


def f():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError as e:
        saved = e
    try:
        raise saved from TypeError(3)
    except KeyError as e:
        print(chain(e))
    try:
        raise saved
    except KeyError as e:
        print(chain(e), e.__context__)


f()
try:
    try:
        raise ValueError('a')
    except ValueError as e:
        raise e
except ValueError as e:
    print(chain(e))
try:
    try:
        raise ValueError('a')
    except ValueError as e:
        first = e
        try:
            raise KeyError('b')
        except KeyError:
            raise first
except ValueError as e:
    print(chain(e), type(e.__context__).__name__)
e = ValueError('self')
try:
    raise e from e
except ValueError as x:
    print(x.__cause__ is x, x.__context__)
try:
    try:
        1 / 0
    finally:
        [][1]
except IndexError as e:
    print(chain(e))


def gen():
    try:
        yield
    except ValueError:
        raise TypeError('t')


g = gen()
next(g)
try:
    try:
        raise OSError('outer')
    except OSError:
        g.throw(ValueError('in'))
except TypeError as e:
    print(chain(e), type(e.__context__.__context__).__name__)

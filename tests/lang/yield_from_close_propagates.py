def inner():
    try:
        yield 1
    except GeneratorExit:
        print("inner exit")
        raise
    finally:
        print("inner finally")


def outer():
    try:
        yield from inner()
    finally:
        print("outer finally")


it = outer()
next(it)
it.close()
it = outer()
next(it)
try:
    it.throw(GeneratorExit)
except GeneratorExit:
    print("exit thrown")

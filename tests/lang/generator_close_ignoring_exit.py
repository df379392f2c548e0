def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 2


it = bad()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(type(e).__name__, e)


def ret():
    try:
        yield 1
    except GeneratorExit:
        return "value from close"


it = ret()
next(it)
print(it.close())


def other():
    try:
        yield 1
    finally:
        raise KeyError("from finally")


it = other()
next(it)
try:
    it.close()
except KeyError as e:
    print(e, type(e.__context__).__name__)

def g():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")

it = g()
next(it)
print(it.close(), list(it), it.close())
unstarted = g()
print(unstarted.close(), next(unstarted, "finished"))

def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield "ignored"

i = ignores()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(type(e).__name__, e)

def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value"

r = returns()
next(r)
print(r.close())

def raises():
    try:
        yield 1
    finally:
        raise KeyError("in finally")

k = raises()
next(k)
try:
    k.close()
except KeyError as e:
    print(type(e).__name__, e, type(e.__context__).__name__)

def f(exc):
    try:
        print("try")
        if exc: raise exc
    except* ValueError as g:
        print("value", g.exceptions)
    except* TypeError:
        print("type")
    else:
        print("else")
    finally:
        print("finally")


f(None)
f(ValueError(1))
f(ExceptionGroup("g", [TypeError(2), ValueError(3)]))
try:
    f(ExceptionGroup("g", [TypeError(2), KeyError(3)]))
except ExceptionGroup as g:
    print(repr(g))

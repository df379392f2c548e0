def g():
    for op in (lambda: next(it), lambda: it.send(None), lambda: it.close(), lambda: it.throw(ValueError)):
        try:
            op()
        except ValueError as e:
            print(e)
    yield 1


it = g()
next(it)

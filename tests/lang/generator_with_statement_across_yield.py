class CM:
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, v, tb): print("exit", t.__name__ if t else None); return t is ValueError


def g():
    with CM():
        yield 1
    yield 2


it = g()
print(next(it), it.throw(ValueError))
it = g()
next(it)
it.close()

class B:
    def __bool__(self): raise KeyError("bool")


class CM:
    def __enter__(self): pass
    def __exit__(self, *a): return B()


with CM():
    pass
try:
    with CM():
        raise ValueError
except KeyError as e:
    print(e, repr(e.__context__))

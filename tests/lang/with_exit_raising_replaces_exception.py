class CM:
    def __init__(self, e): self.e = e
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        if self.e:
            raise self.e


try:
    with CM(KeyError("outer")), CM(IndexError("inner")):
        raise ValueError("body")
except KeyError as e:
    while e:
        print(repr(e))
        e = e.__context__


class Reraise(CM):
    def __exit__(self, t, v, tb): raise v


try:
    with Reraise(0):
        raise ValueError("same")
except ValueError as e:
    print(e, e.__context__)

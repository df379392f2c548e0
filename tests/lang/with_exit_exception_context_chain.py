class Raise:
    def __init__(self, e): self.e = e
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if self.e: raise self.e
def chain(e):
    out = []
    while e:
        out.append(repr(e))
        e = e.__context__
    return out
try:
    with Raise(KeyError("outer exit")), Raise(TypeError("inner exit")):
        raise ValueError("body")
except Exception as e:
    print(chain(e))
try:
    with Raise(KeyError("normal exit")): pass
except KeyError as e:
    print(chain(e))
err = ValueError("same object")
try:
    with Raise(err): raise err
except ValueError as e:
    print(e is err, chain(e))
class FromNone(Raise):
    def __exit__(self, *a): raise KeyError("clean") from None
try:
    with FromNone(None): raise ValueError("hidden")
except KeyError as e:
    print(e.__suppress_context__, chain(e))

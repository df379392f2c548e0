class contextmanager:
    def __init__(self, f): self.f = f
    def __call__(self, *a): self.g = self.f(*a); return self
    def __enter__(self): return next(self.g)
    def __exit__(self, t, v, tb):
        if v is None:
            next(self.g, None)
            return False
        try:
            self.g.throw(v)
        except StopIteration:
            return True


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except KeyError as e:
        print("swallow", e)
    finally:
        print(f"</{name}>")


with tag("b") as t:
    print(t)
with tag("i"):
    raise KeyError("k")
try:
    with tag("u"):
        raise ValueError("v")
except ValueError as e:
    print(e)

class S:
    def __init__(self, r): self.r = r
    def __enter__(self): return self
    def __exit__(self, *a): return self.r


for r in (True, 1, "yes", [0]):
    with S(r):
        raise ValueError
    print("suppressed", r)
for r in (False, 0, "", None):
    try:
        with S(r):
            raise ValueError("kept")
    except ValueError as e:
        print(e, r)


def f():
    with S(True):
        raise ValueError
        return "unreached"
    return "after"


print(f())

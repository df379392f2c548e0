class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v


print(hash(H(5)), hash(H(True)), hash(H(2 ** 100)) == hash(2 ** 100))
for v in ("x", 1.0, None):
    try:
        hash(H(v))
    except TypeError as e:
        print(e)

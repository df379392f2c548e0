class CM:
    def __init__(self, n): self.n = n; print("make", n)
    def __enter__(self): print("enter", self.n); return self.n * 10
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v, tb is None)


with CM(1) as a, CM(2) as b:
    print(a, b)
try:
    with CM(3), CM(4):
        raise ValueError("v")
except ValueError:
    print("propagated")

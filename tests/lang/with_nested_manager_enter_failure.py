class CM:
    def __init__(self, n, fail=False): self.n, self.fail = n, fail

    def __enter__(self):
        print("enter", self.n)
        if self.fail:
            raise ValueError(f"enter {self.n}")

    def __exit__(self, t, v, tb):
        print("exit", self.n, v)


try:
    with CM(1), CM(2, True), CM(3):
        print("body")
except ValueError as e:
    print(e)

class C:
    @property
    def a(self): return self.missing

    @property
    def b(self): raise ValueError("boom")

    def __getattr__(self, n):
        if n == "missing":
            raise AttributeError("really missing")
        return "getattr:" + n


c = C()
print(c.a)
try:
    c.b
except ValueError as e:
    print(e)
print(hasattr(c, "a"))

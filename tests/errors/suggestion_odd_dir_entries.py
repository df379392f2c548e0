# exit: 1
class A:
    def __dir__(self): return [1, "xx", None]
    def __getattr__(self, n): raise AttributeError("boo", name=n, obj=self)
A().xy

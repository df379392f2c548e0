class C:
    a = 1

    def __init__(self):
        self.b = 2

    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("x"):
            return name * 2
        raise AttributeError(f"no {name}")


c = C()
print(c.a, c.b, c.xy, hasattr(c, "zz"), getattr(c, "zz", "default"))
try:
    c.q
except AttributeError as e:
    print(e)
print(len([c]), bool(c))

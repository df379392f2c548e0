class C:
    @property
    def ro(self): return 1

    wo = property(None, lambda self, v: None)
    none = property()


c = C()
for src in ("c.ro = 1", "del c.ro", "c.wo", "del c.wo", "c.none", "c.none = 1"):
    try:
        exec(src)
    except AttributeError as e:
        print(src, "->", e)
p = property(doc="d")
try:
    p.__get__(c)
except AttributeError as e:
    print(e)

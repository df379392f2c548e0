class C:
    def __len__(self): return 1


c = C()
c.__len__ = lambda: 99
c.__str__ = lambda: "instance str"
c.__iter__ = lambda: iter([1])
c.__enter__ = lambda: 1
print(len(c), c.__len__(), str(c).startswith("<"))
for f in (lambda: iter(c), lambda: c[0], lambda: c + 1, lambda: -c, lambda: c(), lambda: next(c), lambda: 1 in c):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    with c: pass
except TypeError as e:
    print(e)
C.__getitem__ = lambda self, k: k
print(c["added later"])

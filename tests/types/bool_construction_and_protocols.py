def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Bool:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
for value in (0, 1, -1, 0.0, 0j, "", "a", b"", [], [0], (), {}, set(), None, ..., range(0), range(1), NotImplementedError, Len(0), Len(3), Bool(True), Bool(False)):
    print(bool(value), end=" ")
print()
for value in (Len(-1), Len("a"), Len(2 ** 70), Bool(1), Bool(None), Bool("x")):
    t(bool, value)
t(bool, 1, 2)
t(bool, x=1)
t(type, "B", (bool,), {})
print(bool(), True + True, True * 2.5, -True, ~True if False else None, True / 2, isinstance(True, int), bool.__mro__, repr(True), str(False), f"{True}", f"{True:d}", "%d %s" % (True, True), True.__class__)

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = [1, 2, 3]
t(a.pop, 5)
t(a.pop, -4)
t(a.pop, 2 ** 70)
t(a.pop, 1.0)
t(a.pop, "0")
t([].pop)
t([].pop, 0)
t(a.pop, -3)
t(a.insert, -100, "first")
t(a.insert, 100, "last")
t(a.insert, -1, "before last")
t(a.insert, 1)
t(a.insert, "x", 1)
t(a.insert, 2 ** 70, 1)
t(a.remove, "nothing")
t(a.remove, "first")
print(a)
class I:
    def __index__(self): return 0
print(a.pop(I()), a)

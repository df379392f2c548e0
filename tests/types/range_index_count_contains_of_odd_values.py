def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

r = range(0, 20, 3)
class I(int): pass
class E:
    def __eq__(self, other): return other == 6
print(6 in r, 7 in r, 6.0 in r, "6" in r, I(6) in r, E() in r, True in range(2), 6 + 0j in r, None in r, 18 in r, 21 in r, -3 in r)
print(r.index(6), r.count(6), r.count(7), r.count(6.0), r.index(6.0), r.count("a"), r.index(E()), range(5, 0, -2).index(1))
t(r.index, 7)
t(r.index, "a")
t(r.index, None)
t(r.index)
t(r.index, 6, 0)
t(range(10 ** 30).index, 10 ** 29)
print(10 ** 29 in range(10 ** 30), range(10 ** 30).count(5), range(0, 10 ** 30, 7).index(7 * 10 ** 20))

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = [1]
t(lambda: [1] * "a")
t(lambda: [1] * 1.0)
t(lambda: 1.0 * [1])
t(lambda: [1] * [1])
t(lambda: [1] * -5)
t(lambda: [1] + (1,))
t(lambda: (1,) + [1])
t(lambda: [1] + "a")
t(a.__iadd__, 5)
t(a.__iadd__, "xy")
t(a.__imul__, 1.5)
t(lambda: a.__add__(5))
t(lambda: a.__mul__("x"))
t(lambda: [1] * 2 ** 70)
t(lambda: [] * 2 ** 30)
class I:
    def __index__(self): return 2
print([1] * I(), I() * [1], (1,) * I(), a * True, False * a)
b = a
b += (x for x in [9])
print(a is b, a)

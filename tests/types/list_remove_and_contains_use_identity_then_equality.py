def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class Never:
    def __eq__(self, other): return False
class Always:
    def __eq__(self, other): return True
class Fails:
    def __eq__(self, other): raise ZeroDivisionError("compared")
n, f = Never(), Fails()
print(n in [n], Never() in [n], [1, n].index(n), Always() in [1], 5 in [Always()], [1, 2].count(Always()))
t(lambda: f in [f])
t(lambda: 1 in [f])
t(lambda: [f].index(1))
t(lambda: [0, f].remove(1))
t(lambda: [f] == [f])
t(lambda: [f] == [1])
t(lambda: [n] == [n])
t(lambda: [n] < [n])

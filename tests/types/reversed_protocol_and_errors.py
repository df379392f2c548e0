def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class R:
    def __reversed__(self): return "anything"
class N:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
class L:
    def __getitem__(self, i): return i
print(list(reversed(S())), reversed(R()), list(reversed("abc")), list(reversed((1, 2))), list(reversed(b"ab")), list(reversed({1: 2, 3: 4})))
t(reversed, N())
t(reversed, 5)
t(reversed, {1})
t(reversed, iter([]))
t(reversed)
t(reversed, [], [])
t(reversed, sequence=[])
t(lambda: list(reversed(L())))
t(reversed, L())
r = reversed(S())
print(r.__length_hint__(), next(r), r.__length_hint__(), r.__reduce__()[2], list(r), r.__length_hint__())
t(next, r)
r = reversed([1, 2, 3])
r.__setstate__(0)
print(list(r), type(reversed([])).__name__, type(reversed("")).__name__, type(reversed({})).__name__, type(reversed(range(1))).__name__)

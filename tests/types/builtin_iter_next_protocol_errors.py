def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class NoNext:
    def __iter__(self): return 5
class GetItem:
    def __getitem__(self, i):
        if i == 3: raise StopIteration
        if i == 5: raise IndexError
        return i
class Old:
    def __getitem__(self, i):
        if i >= 2: raise IndexError("end")
        return i
class IterNone(Old):
    __iter__ = None
class NextOnly:
    def __next__(self): return 1
class IterRaises:
    def __iter__(self): raise KeyError("iter")
t(iter, NoNext())
t(iter, 5)
t(iter, IterNone())
t(iter, NextOnly())
t(iter, IterRaises())
t(list, GetItem())
t(list, Old())
t(next, NextOnly())
t(next, 5)
t(next, [])
t(next, iter([]))
t(next, iter([]), "default")
t(next, iter([1]), 2, 3)
t(next)
t(iter)
t(lambda: [x for x in 5])
t(lambda: [*NoNext()])
t(lambda: 5 in NoNext())
t(lambda: 1 in Old())
t(lambda: 9 in Old())
t(lambda: list(zip(Old(), Old())))
class SelfIter:
    def __iter__(self): return self
t(iter, SelfIter())

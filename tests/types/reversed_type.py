print(list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed((1, 2))))
print(list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed(b"ab")))
print(list(reversed([])))

class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return i * 10

class R:
    def __reversed__(self):
        return "anything"

class N:
    __reversed__ = None
    def __len__(self):
        return 1
    def __getitem__(self, i):
        return i

r = reversed(Seq())
print(type(r).__name__, r.__length_hint__(), next(r), list(r), reversed(R()))
print(r.__length_hint__())

class OnlyGet:
    def __getitem__(self, i):
        return i

for o in (5, {1}, iter([1]), N(), (x for x in "a"), OnlyGet(), object()):
    try:
        print(list(reversed(o)))
    except TypeError as e:
        print(type(e).__name__, e)

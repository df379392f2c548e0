class S:
    def __getitem__(self, i):
        print("get", i)
        if i == 2:
            raise IndexError
        return i * i

print(list(S()))
print(1 in S(), 50 in S())
a, b = S()
print(a, b, type(iter(S())).__name__)

class Stop:
    def __getitem__(self, i):
        if i == 1:
            raise StopIteration
        return i

class Bad:
    def __getitem__(self, i):
        raise KeyError("k")

print(list(Stop()))
try:
    list(Bad())
except KeyError as e:
    print(type(e).__name__, e)

class NoIter:
    __iter__ = None
    def __getitem__(self, i):
        return i

class BadIter:
    def __iter__(self):
        return 5

for o in (NoIter(), BadIter(), object(), 5):
    try:
        iter(o)
    except TypeError as e:
        print(type(e).__name__, e)

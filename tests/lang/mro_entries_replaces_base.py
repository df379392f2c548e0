class Alias:
    def __init__(self, *real):
        self.real = real

    def __mro_entries__(self, bases):
        print("mro_entries", len(bases))
        return self.real


class A: pass


a = Alias(A, int)


class C(a):
    pass


class D(Alias(), str):
    pass


print(C.__bases__, C.__orig_bases__ == (a,), D.__bases__)
try:
    type("E", (a,), {})
except TypeError as e:
    print(e)
try:
    class F(type("Bad", (), {"__mro_entries__": lambda s, b: [int]})()): pass
except TypeError as e:
    print(e)

class A:
    def __len__(self): return 3
    def __getitem__(self, i): print("get", i); return i


class B:
    def __reversed__(self): return "anything"


print(list(reversed(A())), reversed(B()))
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r), list(r))


class C(A):
    __reversed__ = None


for bad in (C(), {1}, 5, iter([1])):
    try:
        reversed(bad)
    except TypeError as e:
        print(e)

class A:
    x = 1

    def __getitem__(self, k): return k
    def __len__(self): return 3


class B(A):
    x = 2

    def f(self):
        s = super()
        try:
            s[0]
        except TypeError as e:
            print(e)
        try:
            len(s)
        except TypeError as e:
            print(e)
        return s.__getitem__(5), s.x, s.__class__.__name__


print(B().f())

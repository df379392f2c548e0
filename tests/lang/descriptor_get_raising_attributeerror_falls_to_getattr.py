class D:
    def __get__(self, o, t):
        raise AttributeError("from descriptor")


class C:
    d = D()

    def __getattr__(self, name):
        return "fallback " + name


print(C().d, C().other)
try:
    C.d
except AttributeError as e:
    print(e)

class A(Exception):
    def __init__(self):
        pass

try:
    A(1)
except TypeError as e:
    print(type(e).__name__, e)

class B(Exception):
    def __init__(self, *args):
        pass

b = B(1, 2)
print(b.args, repr(b), str(b))

class C(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, "from new")
        return self
    def __init__(self, *args):
        super().__init__("from init", *args)

print(C(5).args, BaseException.__new__(C, 9).args)

class D(Exception):
    args = "class attribute"

print(D(1).args, repr(D(1)))

class E(OSError):
    def __init__(self, x):
        self.x = x

e = E("only")
print(e.args, e.errno, str(e), e.x)

class F(OSError):
    def __init__(self, code, text, extra):
        super().__init__(code, text)
        self.extra = extra

f = F(2, "text", "ex")
print(f.args, f.errno, f.strerror, str(f), f.extra, type(f).__name__)

class G(StopIteration):
    def __init__(self, v):
        super().__init__(v, "more")

print(G(7).value, G(7).args)

class H(KeyError):
    def __str__(self):
        return "H-str"

print(H("k"), repr(H("k")))

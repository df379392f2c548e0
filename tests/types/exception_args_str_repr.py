for e in (Exception(), Exception("a"), Exception("a", 1), Exception(None), Exception(("t",)),
        ValueError(b"x"), Exception("it's"), KeyError("k"), KeyError(), KeyError("a", "b"),
        KeyError("it's\n"), KeyError(5), IndexError("i"), StopIteration(), ArithmeticError(1.5),
        BaseException("é\n")):
    print(ascii(str(e)), ascii(repr(e)), ascii(e.args))
e = Exception("x")
e.args = [1, 2]
print(e.args, e, repr(e))
e.attr = 5
print(e.__dict__, e.attr)
try:
    e.args = 5
except TypeError as x:
    print(type(x).__name__, x)

class My(ValueError):
    def __init__(self, a, b):
        self.a = a

class My2(ValueError):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def __str__(self):
        return f"My2<{self.b}>"

print(repr(My(1, 2)), My(1, 2).args, str(My(1, 2)), repr(My2(1, 2)), str(My2(1, 2)))
print(My2(1, 2).args)
for f in (lambda: Exception(a=1), lambda: BaseException(a=1), lambda: My(1)):
    try:
        f()
    except TypeError as x:
        print(type(x).__name__, x)
print(Exception("a") == Exception("a"), e == e, hash(e) == hash(e))
print(str(BaseException.__new__(ValueError, 1, 2)))

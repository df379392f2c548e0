for e in (ValueError(), ValueError("x"), ValueError(1), ValueError("a", 2), ValueError(("t",)), ValueError([]),
          KeyError("k"), KeyError(), KeyError(1, 2), KeyError(""), StopIteration(5), OSError("only"), Exception("a\n'b'")):
    print(repr(str(e)), repr(e), e.args)
class C(Exception): pass
print(repr(C("x", 1)), str(C()), repr(C()))

b = b"abc"
print(b.__add__(b"d"), b.__mul__(2), b.__contains__(97), b.__contains__(b"bc"), b.__len__())
print(b.__getitem__(0), b.__getitem__(slice(1, 3)), b.__eq__(b"abc"), b.__eq__("abc"))
print(b.__lt__(b"b"), b.__lt__("b"), b.__hash__() == hash(b), b.__iter__().__next__())
print(b.__repr__(), b.__getnewargs__(), b.__bytes__(), b.__mod__(()))
print(bytes.__doc__ is not None, type(b.__buffer__(0)).__name__)
for f in (lambda: b.__add__("d"), lambda: b.__mul__(b"x"), lambda: b.__getitem__("x"),
        lambda: b.__contains__("a"), lambda: b.__contains__(-1), lambda: b.__mod__(5),
        lambda: bytes.__len__("x")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

s = "abc"
print(s.__add__("d"), s.__mul__(2), s.__rmul__(2), s.__mod__(()), s.__rmod__("x%s"))
print(s.__contains__("b"), s.__len__(), s.__getitem__(1), s.__eq__("abc"), s.__eq__(1))
print(s.__ne__("x"), s.__lt__("b"), s.__lt__(1), s.__ge__("abc"))
print(s.__hash__() == hash("abc"), s.__iter__().__next__(), s.__repr__(), s.__str__())
print(s.__format__(">5"), s.__getnewargs__(), s.__sizeof__() > 0, s.__class__)
for f in (lambda: s.__add__(1), lambda: s.__mul__("x"), lambda: s.__getitem__("x"),
        lambda: s.__contains__(1), lambda: s.__format__(5), lambda: s.__len__(1),
        lambda: str.__len__(), lambda: str.__add__(1, "x"), lambda: s.__mod__(1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)

m = [].append
print(m.__name__, m.__qualname__, m.__self__, type(m).__name__, len.__name__)
print(len.__qualname__, len.__module__, type(len).__name__, type(list.append).__name__)
print(list.append.__name__, list.append.__qualname__, list.append.__objclass__)
print(type(int.__add__).__name__, type((1).__add__).__name__, int.__add__.__name__)
print((1).__add__.__self__, int.__add__.__objclass__, type(int.real).__name__)
print(type(int.from_bytes).__name__, type(dict.__dict__["fromkeys"]).__name__)
print(int.real.__name__, int.real.__objclass__)
print(repr(len), repr(list.append), repr(int.__add__), repr(int.real))
print(repr(dict.__dict__["fromkeys"]), repr(str.join), repr(object.__init__))
print([1].append == [1].append, len == len, "a".upper == "a".upper, list.append is list.append)
x = [3]
print(x.append == x.append, hash(x.append) == hash(x.append), x.append is x.append)
for f in (lambda: list.append(5, 1), lambda: list.append(), lambda: int.__add__("a", 1),
        lambda: int.real.__get__("a"), lambda: int.__add__(1), lambda: str.upper(1),
        lambda: list.append([], 1, 2), lambda: int.__add__(1, 2, 3), lambda: len.__get__(1),
        lambda: setattr(len, "x", 1), lambda: list.append([], x=1),
        lambda: int.real.__set__(5, 1)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

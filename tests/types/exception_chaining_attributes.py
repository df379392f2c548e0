try:
    try:
        1 / 0
    except ZeroDivisionError as inner:
        raise KeyError("outer") from ValueError("cause")
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("implicit")
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    saved = e
try:
    raise saved from None
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
e = ValueError()
print(e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__)
e.__cause__ = KeyError(1)
print(e.__suppress_context__)
e.__suppress_context__ = False
e.__context__ = None
for n, v in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 5),
        ("__suppress_context__", "a")):
    try:
        setattr(e, n, v)
    except TypeError as x:
        print(type(x).__name__, x)
for src in (lambda: exec("raise ValueError from 5"), lambda: exec("raise 5"),
        lambda: exec("raise int"), lambda: exec("raise ValueError from KeyError")):
    try:
        src()
    except (TypeError, ValueError) as x:
        print(type(x).__name__, x, repr(x.__cause__))
try:
    del e.__cause__
except TypeError as x:
    print(type(x).__name__, x)

def inner():
    raise KeyError("inner")


def handler():
    try:
        inner()
    except KeyError:
        print("handled in callee")
    raise IndexError("from callee")


try:
    try:
        raise ValueError("outer")
    except ValueError:
        handler()
except IndexError as e:
    print(repr(e), repr(e.__context__), e.__context__.__context__)

try:
    try:
        try:
            raise KeyError("first")
        except KeyError:
            raise ValueError("second")
    except ValueError:
        raise IndexError("third")
except IndexError as e:
    while e:
        print(repr(e), e.__cause__, e.__suppress_context__)
        e = e.__context__

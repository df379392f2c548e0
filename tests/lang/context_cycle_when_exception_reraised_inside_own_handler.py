a = ValueError("a")
try:
    try:
        raise a
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError as b:
            raise a
except ValueError as e:
    print(e.__context__, e.__context__.__context__)
try:
    try:
        raise a
    except ValueError as e:
        raise e
except ValueError as e:
    print(e is a, e.__context__)
try:
    raise a from a
except ValueError as e:
    print(e.__cause__ is e)

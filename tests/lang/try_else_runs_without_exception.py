def f(bad):
    try:
        print("try")
        if bad:
            raise ValueError
    except ValueError:
        print("except")
    else:
        print("else")
        raise KeyError("from else is not caught here")
    finally:
        print("finally")


f(True)
try:
    f(False)
except KeyError as e:
    print(e)

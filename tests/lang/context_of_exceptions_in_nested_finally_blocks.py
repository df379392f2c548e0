def chain(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}({e})")
        e = e.__context__
    return out
def f():
    try:
        try:
            raise ValueError("1")
        finally:
            try:
                raise KeyError("2")
            finally:
                raise TypeError("3")
    except TypeError as e:
        return chain(e)
print(f())
def g():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            pass
        raise TypeError("c")
try:
    g()
except TypeError as e:
    print(chain(e))
def h():
    try:
        raise ValueError("x")
    finally:
        try:
            raise KeyError("y")
        except KeyError as e:
            print(chain(e))
try:
    h()
except ValueError as e:
    print(chain(e))

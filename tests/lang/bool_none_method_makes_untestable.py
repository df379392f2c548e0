class NoBool:
    __bool__ = None


try:
    if NoBool():
        pass
except TypeError as e:
    print(type(e).__name__, e)


class Raises:
    def __bool__(self):
        raise ValueError("no truth")


try:
    while Raises():
        pass
except ValueError as e:
    print(e)

class E(Exception):
    def __new__(cls, *a):
        return 5


class F(Exception):
    def __new__(cls, *a):
        return KeyError("other exception")


class G(Exception):
    def __init__(self):
        raise IndexError("from init")


for c in (E, F, G):
    try:
        raise c
    except Exception as e:
        print(type(e).__name__, e)

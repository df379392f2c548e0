# What runs on the way out of try and with must not be covered by the statement it leaves.
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__)
        raise KeyError(self.name)


def from_finally():
    try:
        return 1
    finally:
        print("finally")
        raise ValueError("once")


def through_except():
    try:
        try:
            return 1
        except ValueError:
            print("not here")
    finally:
        raise ValueError("outside")


def from_with():
    with Manager("a"):
        return 1


def from_loop():
    for i in range(3):
        with Manager("b"):
            if i:
                break
            try:
                continue
            finally:
                print("inner finally", i)


def from_handler():
    try:
        raise TypeError("first")
    except TypeError as e:
        try:
            return e
        finally:
            raise ValueError("second")


for function in (from_finally, through_except, from_with, from_loop, from_handler):
    try:
        function()
    except Exception as e:
        print(function.__name__, repr(e), repr(e.__context__))

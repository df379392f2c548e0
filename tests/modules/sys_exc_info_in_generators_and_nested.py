import sys

def current():
    return type(sys.exception()).__name__

def gen():
    print("g start", current())
    try:
        raise KeyError("g")
    except KeyError:
        print("g in except", current())
        yield 1
        print("g resumed", current())
    print("g after", current())
    yield 2

try:
    raise ValueError("outer")
except ValueError:
    g = gen()
    next(g)
    print("between", current())
print("outside", current())
next(g)

def nested():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            [][0]
        except IndexError:
            print("inner", current())
        print("back", current())
    print("left", current())

nested()

def finally_state():
    try:
        try:
            1 / 0
        finally:
            print("in finally", current())
    except ZeroDivisionError:
        pass
    print("end", current())

finally_state()
try:
    try:
        raise OSError
    except OSError:
        raise LookupError
except LookupError as e:
    print(current(), type(e.__context__).__name__)

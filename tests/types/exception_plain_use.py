def f(x):
    if x < 0:
        raise ValueError("negative")
    return 10 / x

for v in (5, 0, -1):
    try:
        print(f(v))
    except ZeroDivisionError as e:
        print("zero:", e)
    except ValueError as e:
        print("value:", e)
    finally:
        print("done", v)

class MyError(Exception):
    pass

try:
    try:
        raise MyError("inner", 1)
    except MyError as e:
        print(e.args)
        raise
except Exception as e:
    print(type(e).__name__, e)
try:
    [][1]
except (IndexError, KeyError) as e:
    print(e)
try:
    {}["k"]
except LookupError as e:
    print(e, repr(e))
else:
    print("no")

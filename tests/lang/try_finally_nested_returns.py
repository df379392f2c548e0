def f():
    try:
        try:
            return 1
        finally:
            print("inner")
    finally:
        print("outer")


def g():
    try:
        try:
            return 1
        finally:
            raise ValueError("replaces return")
    except ValueError as e:
        return str(e)
    finally:
        print("last")


def h():
    for i in range(2):
        try:
            try:
                continue
            finally:
                print("c", i)
        finally:
            print("d", i)
    return "end"


print(f(), g(), h())

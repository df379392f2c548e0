def a():
    try:
        return "try"
    finally:
        return "finally"


def b():
    try:
        raise ValueError
    finally:
        return "swallowed"


def c():
    x = 1
    try:
        return x
    finally:
        x = 2


def d():
    try:
        return print("evaluated") or "ret"
    finally:
        print("finally")


print(a(), b(), c(), d())

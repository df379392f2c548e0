x = 1


def f():
    x += 1


try:
    f()
except UnboundLocalError as e:
    print(type(e).__name__, e)

x = 1
del x
try:
    x
except NameError as e:
    print(type(e).__name__, e)
try:
    del x
except NameError as e:
    print(type(e).__name__, e)


def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    try:
        del y
    except UnboundLocalError as e:
        print(type(e).__name__, e)


f()

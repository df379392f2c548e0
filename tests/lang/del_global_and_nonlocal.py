value = 5


def kill():
    global value
    del value


kill()
print("value" in globals())


def outer():
    v = 1

    def inner():
        nonlocal v
        del v

    inner()
    try:
        print(v)
    except UnboundLocalError as e:
        print(type(e).__name__, e)


outer()

# exit: 1
def inner():
    yield 1
    raise ValueError("in generator")


def outer():
    yield from inner()


for x in outer():
    print(x)

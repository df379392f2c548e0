# exit: 1
def low():
    raise KeyError("low")


def high():
    try:
        low()
    except KeyError:
        raise ValueError("high")


high()

# exit: 1
try:
    1 / 0
except ZeroDivisionError:
    raise ValueError("only this") from None

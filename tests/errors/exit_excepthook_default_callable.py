import sys

sys.stderr = sys.stdout
try:
    1 / 0
except ZeroDivisionError as e:
    sys.__excepthook__(type(e), e, e.__traceback__)
    sys.excepthook(KeyError, KeyError("no traceback"), None)
print(sys.excepthook is sys.__excepthook__)

# exit: 4
try:
    1 / 0
except ZeroDivisionError:
    raise SystemExit(4)

# exit: 3
try:
    1 / 0
except ZeroDivisionError:
    raise SystemExit(3)
finally:
    print("finally")

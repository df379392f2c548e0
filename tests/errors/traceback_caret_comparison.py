# exit: 1
a, b = 1, "x"
if 0 < a < b < 5:
    pass

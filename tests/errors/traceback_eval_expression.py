# exit: 1
n = 0
eval("1 + (5 / n)")

# exit: 1
first, second = 1, "two"
result = (first * 2) + second * 3 + len(second)

# exit: 1
print(len("ok"), int("not a number", base=10), "rest")

# exit: 1
parts = [1, 2]
print([*parts, *None, *parts])

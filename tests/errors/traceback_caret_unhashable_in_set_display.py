# exit: 1
items = [1]
print({1, *items, 2})
print({1, *items, items})

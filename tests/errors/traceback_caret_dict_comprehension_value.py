# exit: 1
pairs = [('a', 1), ('b', None)]
print({key: value + 1 for key, value in pairs})

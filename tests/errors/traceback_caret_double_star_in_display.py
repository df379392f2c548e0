# exit: 1
first = {'a': 1}
print({**first, **{'b': 2}})
print({**first, **None, 'c': 3})

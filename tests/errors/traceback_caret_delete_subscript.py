# exit: 1
items = {'a': 1}
del items['a'], items['b']

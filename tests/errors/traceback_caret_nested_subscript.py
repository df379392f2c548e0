# exit: 1
data = {'a': [1, {'b': None}]}
print(data['a'][1]['b']['c'])

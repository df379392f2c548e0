# exit: 1
data = [1, 2, 'x']
print(list(map(lambda v: v * 2, data)))
print(sorted(data, key=lambda v: -v))

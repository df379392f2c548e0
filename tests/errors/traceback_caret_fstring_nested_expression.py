# exit: 1
width = 'wide'
print(f'{1:>{width}}' + f'{undefined!r:>10}')

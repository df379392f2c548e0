# exit: 1
def bad(x):
    if x == 2:
        raise ValueError(f'bad {x}')
    return x


total = sum(bad(y) for y in (x for x in range(5)))

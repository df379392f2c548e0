# exit: 1
def check(x):
    return x > 0


assert check(1)
assert check(-1), f'failed for {-1}'

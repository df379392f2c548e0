# exit: 1
def manager(n):
    return n


with manager(3) as m:
    pass

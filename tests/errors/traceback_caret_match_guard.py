# exit: 1
def f(subject):
    match subject:
        case {'n': n} if n / 0:
            return n
        case _:
            return None


f({'n': 1})

# exit: 0
def f(x):
    if x is 1:
        return "\d"
    return (1)(2) if x is 'a' else [1](2)


assert (f, 'always true')
print("a" is x if False else 1)

def make():
    print("default evaluated")
    return []


def f(x, acc=make()):
    acc.append(x)
    return acc


print(f(1), f(2), f(3, []))
print(f.__defaults__)

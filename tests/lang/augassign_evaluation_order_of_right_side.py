xs = [1]


def grow():
    xs.append(99)
    return [2]


xs += grow()
print(xs)
n = 1


def change():
    global n
    n = 100
    return 1


n += change()
print(n)

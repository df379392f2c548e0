i = "kept"
try:
    [1 // i for i in (2, 1, 0)]
except ZeroDivisionError as e:
    print(e, i)


def f():
    j = "local"
    try:
        [1 // j for j in (1, 0)]
    except ZeroDivisionError:
        return j


print(f())

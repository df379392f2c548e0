for i in range(3):
    print(i)
    del i
try:
    i
except NameError as e:
    print(e)
xs = [1, 2, 3, 4]
while xs:
    del xs[0], xs[-1:]
    print(xs)

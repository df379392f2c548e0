a = b = "old"
try:
    a, b = [1]
except ValueError:
    print(a, b)
try:
    a, (b, c) = 1, 5
except TypeError as e:
    print(a, b, e)

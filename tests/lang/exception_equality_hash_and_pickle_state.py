a, b = ValueError("x"), ValueError("x")
print(a == b, a == a, len({a, b}))
print(a.__reduce__())
a.attr = 1
print(a.__reduce__())
a.__setstate__({"other": 2})
print(vars(a))
try:
    a.__setstate__(5)
except TypeError as e:
    print(e)

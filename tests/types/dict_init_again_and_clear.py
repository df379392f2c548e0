d = {"a": 1}
d.__init__(b=2)
print(d)
d.__init__([("c", 3)], a=10)
print(d, d.__init__(), d)
for args in ((5,), ([1],), ({}, {})):
    try:
        d.__init__(*args)
    except TypeError as e:
        print(type(e).__name__, e)
it = iter(d)
d.clear()
try:
    next(it)
except RuntimeError as e:
    print(type(e).__name__, e)
print(d, d.copy(), d.keys(), d.values(), d.items(), dict.__new__(dict))
view = d.keys()
d.update(z=1)
print(view, len(view), list(view))

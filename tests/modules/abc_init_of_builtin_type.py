import _abc
import gc

for kind in int, list, type, object:
    try:
        _abc._abc_init(kind)
    except TypeError as error:
        print(error)

# Every object can be looked at, also while garbage is about.
for i in range(3):
    garbage = [[(j, [j])] for j in range(1000)]
    del garbage
    for thing in gc.get_objects():
        if type(thing) in (tuple, list):
            len(thing), [type(item) for item in thing]
    assert gc.get_referrers(_abc)
print('looked at')

from functools import cmp_to_key


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)


key = cmp_to_key(lambda a, b: a - b)
show(key)
show(key, 1, 2)
show(lambda: key(1) < 3)
show(lambda: key < key(1))
show(lambda: key(1) < key('a'))
show(hash, key(1))
show(cmp_to_key)
show(lambda: cmp_to_key(1)(2) < cmp_to_key(1)(3))
show(lambda: cmp_to_key(lambda a, b: 'x')(2) < key(3))
k = key(1)
k.obj = 5
print(k > key(4), k != key(5), type(k).__name__)

import hashlib


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)


h = hashlib.sha256()
show(h.update, None)
show(h.update, 'x')
show(h.update)
show(type(h))
show(setattr, h, 'name', 'x')
for i in range(1000):
    h.update(b'x' * i)
print(h.hexdigest())
big = hashlib.md5()
for _ in range(50):
    big.update(bytes(1 << 16))
print(big.hexdigest(), hashlib.sha3_512(bytes(5000)).hexdigest()[:16])

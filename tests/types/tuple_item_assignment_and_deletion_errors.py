def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = (1, [2])
def store(): a[0] = 5
def delete(): del a[0]
def store_slice(): a[:] = []
def attribute(): a.x = 1
def augmented():
    a[1] += [3]
t(store)
t(delete)
t(store_slice)
t(attribute)
t(augmented)
print(a)
t(lambda: a[5])
t(lambda: a["x"])
t(lambda: a[1.0])
t(lambda: a[None])
t(lambda: a[2 ** 70])
t(lambda: a[0, 1])
t(hash, a)
t(lambda: a.append)
t(lambda: () < [])

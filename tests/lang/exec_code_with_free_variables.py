def outer():
    n = 0

    def f():
        nonlocal n
        n += 1
        return n
    return f


f = outer()
try:
    exec(f.__code__)
except TypeError as e:
    print(e)
exec(f.__code__, closure=f.__closure__)
print(f())
for kw in ({"closure": ()}, {"closure": 5}):
    try:
        exec(f.__code__, **kw)
    except TypeError as e:
        print(e)
try:
    exec("1", closure=())
except TypeError as e:
    print(e)

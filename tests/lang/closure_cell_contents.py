def outer():
    a = 1
    b = 2

    def inner():
        return b, a
    a = 10
    return inner


f = outer()
print(f.__code__.co_freevars, [c.cell_contents for c in f.__closure__])
f.__closure__[0].cell_contents = "changed"
print(f())
del f.__closure__[1].cell_contents
for use in (f, lambda: f.__closure__[1].cell_contents):
    try:
        use()
    except (NameError, ValueError) as e:
        print(type(e).__name__, e)
print((lambda: 0).__closure__)

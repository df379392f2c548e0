def gen():
    for i in range(10):
        print("yield", i)
        yield i


g = gen()
try:
    a, b = g
except ValueError as e:
    print(e)
print(next(g))

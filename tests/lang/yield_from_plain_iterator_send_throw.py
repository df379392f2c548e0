class It:
    def __iter__(self): return self
    def __next__(self): return "item"


def g(x):
    try:
        yield from x
    except ValueError as e:
        print("outer caught", e)
        yield "after"


it = g(It())
print(next(it), it.send(None))
try:
    it.send(5)
except AttributeError as e:
    print(e)
it = g(It())
next(it)
print(it.throw(ValueError("v")))
try:
    next(g(5))
except TypeError as e:
    print(e)

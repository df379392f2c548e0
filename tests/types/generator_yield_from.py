def sub():
    x = yield 1
    print("sub got", x)
    try:
        yield 2
    except ValueError as e:
        print("sub caught", e)
        yield "after"
    return "result"

def outer():
    r = yield from sub()
    print("r", r)
    r2 = yield from [10, 20]
    print("r2", r2)
    yield from "ab"

o = outer()
print(next(o), o.send("hello"), o.throw(ValueError("v")), list(o))

class It:
    def __iter__(self):
        return self
    def __next__(self):
        return "n"
    def throw(self, e):
        return "thrown " + str(e)
    def close(self):
        print("closed")

def wrap():
    yield from It()

w = wrap()
print(next(w), w.throw(KeyError("k")), w.close())
v = wrap()
next(v)
try:
    v.send(5)
except AttributeError as e:
    print(type(e).__name__, e)

def bad():
    yield from 5

try:
    next(bad())
except TypeError as e:
    print(type(e).__name__, e)

def only_list():
    yield from [1, 2]

l = only_list()
next(l)
try:
    l.throw(LookupError("to list"))
except LookupError as e:
    print(type(e).__name__, e)

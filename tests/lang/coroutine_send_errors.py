async def co():
    return 1


c = co()
try:
    c.send(5)
except TypeError as e:
    print(e)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
for op in (lambda: c.send(None), lambda: c.throw(ValueError("x"))):
    try:
        op()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
print(c.close())
for op in (lambda: iter(c), lambda: next(c), lambda: list(c)):
    try:
        op()
    except TypeError as e:
        print(e)

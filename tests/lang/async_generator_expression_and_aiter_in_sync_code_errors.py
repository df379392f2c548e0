async def ag(): yield 1
g = ag()
for f in (lambda: list(g), lambda: iter(g), lambda: next(g), lambda: [*g], lambda: len(g), lambda: g.send(1)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
x = (i async for i in ag())
print(type(x).__name__, x.__name__)
try:
    for i in x: pass
except TypeError as e:
    print(e)
async def main():
    for bad in (5, [1], (i for i in "a")):
        try:
            async for i in bad: pass
        except TypeError as e:
            print(e)
    print([i async for i in x])
try: main().send(None)
except StopIteration: pass

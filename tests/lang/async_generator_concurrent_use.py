class P:
    def __await__(self): yield "p"


async def agen():
    await P()
    yield 1


g = agen()
x, y = g.asend(None), g.asend(None)
print(x.send(None))
for op in (lambda: y.send(None), lambda: g.aclose().send(None), lambda: g.athrow(ValueError).send(None)):
    try:
        op()
    except RuntimeError as e:
        print(e)

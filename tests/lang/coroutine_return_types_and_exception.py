def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value, e.args


async def none(): pass
async def tup(): return (1, 2)
async def exc(): return StopIteration(5)


print(run(none()), run(tup()))
v = run(exc())
print(repr(v[0]), v[1])


async def fail(): raise LookupError("l")


async def outer():
    try:
        await fail()
    except LookupError as e:
        return "handled", e.__traceback__.tb_next.tb_frame.f_code.co_name


print(run(outer()))

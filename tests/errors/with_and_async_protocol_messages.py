class E:
    def __enter__(self): pass


for src in ("with 5: pass", "with E(): pass", "with open: pass", "with None as x: pass", "with [] , 5: pass"):
    try:
        exec(src)
    except TypeError as e:
        print(src, "|", e)
ns = {"E": E}
for body in ("async with 5: pass", "async with E(): pass", "async for x in 5: pass", "await 5", "[x async for x in 5]", "await None", "async for x in (i for i in ''): pass"):
    exec(f"async def f():\n    {body}", ns)
    try:
        ns["f"]().send(None)
    except TypeError as e:
        print(body, "|", e)

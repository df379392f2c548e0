srcs = ["def f(): await x", "def f():\n async for i in x: pass", "def f():\n async with x: pass",
        "async def f(): yield from x", "async def f():\n yield 1\n return 2", "await x", "async with x: pass",
        "def f(): [i async for i in x]", "async def f(): [i async for i in x]", "lambda: await x",
        "async def f(): def g(): await x", "async x = 1", "[await x for i in y]", "async def f(await): pass",
        "await = 1", "def async(): pass", "class C: await x", "async def f():\n def g(): return [await x]"]
for src in srcs:
    try:
        compile(src, "<t>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "|", e.msg)

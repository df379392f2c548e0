for text in ("async def f():\n yield 1\n return", "async def f():\n yield 1\n return 1", "async def f():\n return 1", "async def f():\n yield from x", "async def f():\n await (yield)", "async def f():\n x = yield\n return None",
             "def f():\n await x", "def f():\n async for i in x: pass", "def f():\n async with x: pass", "async def f():\n def g(): await x", "await x", "async for i in x: pass", "async with x: pass", "async def f(): lambda: (yield)", "class C:\n async def f(self): pass",
             "async def f():\n class C: await x", "async def f():\n async def g(): await x", "async x", "async = 1", "await = 1", "def async(): pass", "def f(await): pass", "async def f():\n await", "async lambda: 1", "async def f(): [await x async for x in y if await z]"):
    try:
        compile(text, "f", "exec")
        print("ok", text.replace("\n", ";"))
    except SyntaxError as e:
        print(text.replace("\n", ";"), "|", e.msg)

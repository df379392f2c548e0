for text in ("[x async for x in y]", "(x async for x in y)", "def f(): return [x async for x in y]", "def f(): return (x async for x in y)",
             "def f(): [await x for x in y]", "async def f(): return [[x async for x in y] for z in w]", "async def f(): return [(lambda: [await x])]",
             "async def f(): return {await k: v for k, v in y}", "class C: [x async for x in y]", "[x for x in y if await z]",
             "async def f():\n def g(): return [x async for x in y]", "async def f(): yield from y", "async def f():\n yield 1\n return 2",
             "lambda: await x", "async def f():\n lambda: [x async for x in y]"):
    try:
        compile(text, "f", "exec")
        print(text.replace("\n", ";"), "| ok")
    except SyntaxError as e:
        print(text.replace("\n", ";"), "|", e.msg)

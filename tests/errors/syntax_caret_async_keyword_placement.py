def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'async', 'async x', 'async def', 'async def f', 'async def f()', 'async def f():', 'async lambda: 1', 'async class C: pass', 'async if x: pass', 'async while x: pass', 'async for', 'async with', 'async = 1', 'await', 'await = 1', 'await()', 'x = async', 'x = await', 'import async', 'import await as x', 'from async import x', 'def async(): pass', 'def f(await): pass', 'class await: pass', 'x.async', 'x.await = 1', 'f(async=1)', 'global await', 'for async in x: pass', 'async for x y: pass', 'async with x as 1: pass', 'async def f(): pass pass', '@async\ndef f(): pass',
          'async\ndef f(): pass', 'async try: pass', 'not await', 'lambda async: 1', 'except async: pass', '[async]', '{await: 1}')
check_all('async def f():\n  #', 'await', 'await await', 'await x y', 'await -x', 'await not x', 'await x ** 2', '-await x', 'await lambda: 1', 'await x = 1', 'del await x', 'for await x in y: pass', 'with await x as await y: pass', 'await yield', 'x = await', 'await *x', 'await x if', 'await (x', 'await x +', '2 ** await x', 'await x await y', 'async for x in await: pass', 'await = x')

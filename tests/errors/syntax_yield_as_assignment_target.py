def check(source):
    try:
        compile(source, '<s>', 'exec')
        print('ok')
    except SyntaxError as e:
        print(repr(source), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for s in ['yield @= y', '(yield) @= y', 'yield += 1', 'yield = 1', 'yield x = 1', 'yield x += 1', 'await x += 1', 'x = yield += 1', 'yield: int = 4',
          'yield, x = 1', 'yield x, y += 1', 'yield from x += 1', 'yield from x = 1', '(yield x) = 1', '(yield): int = 1', 'x = yield = 1', 'del (yield)',
          'for (yield) in x: pass', 'with a as (yield): pass', '[x for (yield) in y]']:
    check('def f():\n    ' + s)
check('async def f():\n    await x = 1')
check('async def f():\n    (await x) += 1')
check('async def f():\n    del await x')

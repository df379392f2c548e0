def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'def f[T: (yield)](): pass', 'def f[T](x: (yield)): pass', 'def f[T](x=(yield)): pass', 'def f[T]() -> (yield): pass', 'def f[T: (x := 1)](): pass', 'def f[T](x: (y := 1)): pass', 'def f[T](x=(y := 1)): pass', 'def f[T]() -> (y := 1): pass', 'class C[T: (yield)]: pass', 'class C[T]((yield)): pass', 'class C[T]((x := 1)): pass', 'class C[T](m=(x := 1)): pass', 'class C[T](m=(yield)): pass', 'def f[](): pass', 'def f[T(): pass',
          'def f[T]: pass', 'def [T]f(): pass', 'class C[T: int, T]: pass', 'async def f[T: (await x)](): pass', 'async def f[T](x: (await y)): pass', 'async def f[T](x=(await y)): pass', 'async def f[T]() -> (await y): pass', 'def f[T: [x async for x in y]](): pass', 'class C[T: (lambda: (yield))]: pass', 'def f[__debug__](): pass', 'def f[None](): pass', 'def f[T, *T](): pass', 'def f[T, **T](): pass', 'def f[__x, __x](): pass', 'class C:\n  def f[__x, _C__x](): pass')

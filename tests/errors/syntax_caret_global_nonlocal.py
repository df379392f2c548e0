def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'global', 'global 1', 'global a.b', 'global a = 1', 'global a,', 'global a b', 'global (a)', 'global *a', 'global None', 'nonlocal a', 'nonlocal', 'x = 1\nglobal x', 'global x; x = 1', 'global __debug__', 'print(x)\nglobal x', 'x: int\nglobal x', 'import x\nglobal x', 'def x(): pass\nglobal x', 'for x in y: pass\nglobal x', 'class x: pass\nglobal x')
check_all('def f(p, *q, r=1, **s):\n  #', 'global p', 'global q', 'nonlocal p', 'nonlocal zz', 'x = 1; global x', 'x; global x', 'x: int; global x', 'global x; x: int', 'global x, x', 'global x; global x', 'nonlocal x; global x', 'del x; global x', 'x += 1; global x', 'for x in y: global x', 'with a as x: global x', 'lambda x: 0; global x', '[x for x in y]; global x', 'import x; global x', 'from y import x; global x', '(x := 1); global x',
          'try: pass\n  except E as x: pass\n  global x', 'match y:\n    case x: pass\n  global x')
check_all('def f():\n  x = 1\n  def g(#', 'x): nonlocal x', '): x; nonlocal x', '): x = 2; nonlocal x', '): nonlocal y', '): nonlocal x; x: int', '): global x; nonlocal x', '): nonlocal x, y', '): nonlocal x; nonlocal x')
check_all('class C:\n  #', 'global C; x = 1', 'x = 1; global x', 'nonlocal x', 'x: int; global x', 'nonlocal __class__', 'def f(self): nonlocal __class__')

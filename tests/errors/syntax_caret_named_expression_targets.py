def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('(# := 1)', 'a.b', 'a[0]', 'a()', '(a)', '[a]', 'a, b', '1', 'None', 'a + b', '*a', 'not a', '"s"', '(a, b)', 'lambda: 1', 'a if b else c', '...', '{a}', '-a')
check_all('#', 'a := 1', '(a := 1, b := 2)', 'f(a := 1)', 'f(a=b := 1)', 'f(a=(b := 1))', 'x = y := 1', 'x = (y := 1)', '[a := 1]', '[*a := 1]', '{a := 1: 2}', '{(a := 1): 2}', 'x[a := 1]', 'x[a:=1, b:=2]', 'x[a:b:=1]',
          'lambda: a := 1', 'lambda a := 1: a', 'def f(a := 1): pass', 'def f(a=b := 1): pass', 'assert a := 1', 'del (a := 1)', 'for (a := 1) in b: pass', 'return a := 1', 'a: int := 1', '(a: int := 1)')

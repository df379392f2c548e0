def check(source):
    try:
        compile(source, '<s>', 'exec')
        print('ok')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


check('class K:\n    v = [y := (z := i) for i in x]')
check('class K:\n    v = [(y := i) for i in x]')
check('class K:\n    v = [y := (z := i) + (q := 3) for i in x]')
check('class K:\n  [[(z := i) for j in i] for i in x]')
check('class K:\n  [lambda: (z := i) for i in x]')
check('class K:\n  [f(y := 3, (u := 2)) for i in x]')
check('class K:\n  (y := 1)')
check('class K:\n  {1: (y := i) for i in x}')
check('class K:\n  def f(self): return [y := i for i in x]')
check('[i for i in (y := [])]')
check('[i for i in x if [j for j in (i := 1)]]')

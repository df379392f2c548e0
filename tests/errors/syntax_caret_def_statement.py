def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'def', 'def f', 'def f:', 'def f(', 'def f()', 'def f() pass', 'def f() -> : pass', 'def f() ->', 'def f() -> int', 'def f() - > int: pass', 'def f(): ', 'def f():\npass', 'def (): pass', 'def 1(): pass', 'def f.g(): pass', 'def f(1): pass', 'def f("a"): pass', 'def f(a.b): pass', 'def f(a b): pass', 'def f(a,,b): pass',
          'def f(,a): pass', 'def f(a=): pass', 'def f(a: ): pass', 'def f(a:int=): pass', 'def f((a)): pass', 'def f((a, b)): pass', 'def f((a, b), c): pass', 'def f([a]): pass', 'def f(a=1, b): pass', 'def f(*): pass', 'def f(*, ): pass', 'def f(*, **k): pass', 'def f(*a, *b): pass', 'def f(**k, a): pass', 'def f(**k, *a): pass',
          'def f(**k, **j): pass', 'def f(*a=1): pass', 'def f(**k=1): pass', 'def f(/): pass', 'def f(/, a): pass', 'def f(a, /, b, /): pass', 'def f(a, *, b, /): pass', 'def f(*a, /): pass', 'def f(a, a): pass', 'def f(None): pass', 'def f(*None): pass', 'def f(True=1): pass', 'def f(a, *, a): pass', 'def f(lambda): pass', 'def f(*, a, *): pass',
          'def f(a:=1): pass', 'def f(*a: *b): pass', 'def f(a: *b): pass', 'def f(**a: *b): pass', 'def f(__debug__): pass', 'def f() return 1', 'def f()): pass', 'def f(a): return', 'def f() = 1')

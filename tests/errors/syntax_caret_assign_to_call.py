def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'f() = 1', 'a.b() = 1', 'f()() = 1', 'x, f() = 1, 2', '[f()] = 1', '(f()) = 1', 'f(a, b=2) = c', 'f() += 1', 'f(): int = 1')
check_all('for # in y: pass', 'f()', 'x, f()', '(f(), x)')
check_all('with a as #: pass', 'f()', '(x, f())')
check_all('[x for # in y]', 'f()', 'x, f()')

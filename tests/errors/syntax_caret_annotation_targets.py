def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#: int', 'a', '(a)', 'a.b', 'a[0]', 'a, b', '(a, b)', '[a, b]', '[a]', 'f()', '1', 'None', '*a', 'a + b', '(yield)', 'lambda', '"s"', 'a = b', 'not a')
check_all('a: #', '', '= 1', 'int =', 'int = = 1', 'int: str', 'yield', '*b', 'int, str', 'int = 1, 2', 'int = *a, b', 'int = *a', 'lambda: 0', 'x := 1', '(x := 1)', 'int if', 'b = c = d')

def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('# += 1', 'a, b', '(a, b)', '[a]', '(a)', '*a', 'f()', '1', 'None', 'a = b', '(yield)', '"s"', 'a < b', 'a.b', 'a[0]', 'a[b] = c', 'not a', '{}', '__debug__', 'a + b', 'lambda: x')
check_all('#', 'a += b = c', 'a += b += c', 'a + = b', 'a =+ b', 'a += ', '+= a', 'a ++= b', 'a **= ', 'a //= b, c', 'a @= *b', 'a @= *b, c', 'x: int += 1')

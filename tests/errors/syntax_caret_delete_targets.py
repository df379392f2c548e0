def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('del #', '', 'f()', 'a.b()', '1', 'None', '"s"', 'a + b', '*a', '*a, b', '(*a,)', '[*a]', 'a, f()', '(a, f())', '[a, [b, 1]]', 'x if y else z', 'lambda: 1', '(a for a in b)', '[a for a in b]', '{}', '{a: b}', 'a = b',
          '(a := 1)', 'not a', 'a < b', 'await a', '-a', '()', '[]', '(a), (b)', 'a.b[c].d', 'a,', ', a', 'a b', 'f"x"', '...', '__debug__', 'a.__debug__')

def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', '1 = x', '1.5 = x', '1j = x', "'a' = x", "b'a' = x", "f'{a}' = x", "f'{a}' += x", "'a' 'b' = x", 'None = x', 'True = x', '... = x', '{} = x', '{1} = x', '{1: 2} = x',
          '[1] = x', '(1, 2) = x', '[a, 1] = x', '(a, [b, 1]) = x', '() = x', '[] = x', '[*a, 1] = x', '-1 = x', '__debug__ = 1', '{**a} = x', '(None) = x', '(x, None) = 1')

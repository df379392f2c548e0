def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', '[x for x in y] = 1', '{x for x in y} = 1', '{x: 1 for x in y} = 1', '(x for x in y) = 1', 'lambda: 1 = 2', '(lambda: 1) = 2', 'a, [x for x in y] = 1', '(lambda x: x) += 1',
          '[x for x in y] += 1', '(x for x in y): int = 1', 'lambda: x: int = 1')

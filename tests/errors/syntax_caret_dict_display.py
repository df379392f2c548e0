def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('{#}', 'a:', 'a: ,', 'a: b c', 'a: b, c', 'a: b, c:', 'a: b, c: d e', 'a: b c: d', 'a: *b', 'a: **b', '**a: b', '*a: b', 'a: b = c', 'a = b: c', 'a: b:', 'a:: b', ': b', 'a: b,, c: d', '**a, **', 'a: b for', 'a: b for c', 'a: b for c in d, e: f', '**a for a in b', 'a: *b for b in c', 'a: b if c', 'a: b; c', '"a": 1 "b": 2',
          '"a": 1, "b" 2', 'a: lambda: b', 'a: lambda: b c', 'a: (b', 'a: b, **c d', '1: 2, 3', '1: 2, 3: ', '1:2, 3:4, 5}', 'a: yield', 'a: x := 1', 'x := 1: a')

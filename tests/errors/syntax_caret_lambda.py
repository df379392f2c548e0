def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'lambda', 'lambda:', 'lambda x', 'lambda x:', 'lambda 1: 0', 'lambda x y: 0', 'lambda (x): 0', 'lambda (x, y): 0', 'lambda x, (y, z): 0', 'lambda x=1, y: 0', 'lambda *: 0', 'lambda *,: 0', 'lambda *, **k: 0', 'lambda *a, *b: 0', 'lambda **k, a: 0', 'lambda **k, *a: 0', 'lambda /: 0', 'lambda a, /, b, /: 0',
          'lambda *a, /: 0', 'lambda a, a: 0', 'lambda None: 0', 'lambda x: int: 0', 'lambda x=: 0', 'lambda *a=1: 0', 'lambda **k=1: 0', 'lambda x: yield', 'lambda x: (yield)', 'lambda: pass', 'lambda: return', 'lambda: x = 1', 'lambda: x; y', 'f(lambda x: y for y in z)', 'lambda x: *y', 'lambda x:\n    y', 'lambda -> int: 0', 'lambda x,, y: 0',
          'x = lambda', 'lambda.x: 0', 'lambda x.y: 0', 'lambda "a": 0', 'lambda x: y: z')

def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'a + b = 1', 'a + b * c = 1', '-a = 1', 'not a = 1', 'a and b = 1', 'a or b or c = 1', 'a < b = 1', 'a if b else c = 1', '~a = b', 'a @ b += 1', '(a + b) = 1',
          'x = a + b = 1', 'a + 1, b = 1', '[a + 1] = 1', '*(a + 1), b = 1', 'a ** -b = c', 'a in b = c', 'a is not b = c')

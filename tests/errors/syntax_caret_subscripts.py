def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('x[#]', '', 'a b', 'a:b:c:d', 'a,', ',', 'a,,b', ':', '::', '*a', '*a, b', '*a:b', 'a:*b', 'a for a in b', 'a=1', 'a:=1', 'a:b:=1', 'yield', 'lambda: 1', 'lambda: 1:2', 'a if b', '**a', 'a;b', 'a, b c', ':a b', 'not', 'a.', '1 2', 'a::b,c d')
check_all('#', 'x[', 'x[a', 'x[a:', 'x]', 'x[a)', 'x[a}', 'x[a]]', 'x[a][', 'x[a](', 'x[[a]', 'x[a] [b c]', 'x[a]b', 'x [a] = = 1')

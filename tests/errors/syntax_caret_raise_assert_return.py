def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'raise a from', 'raise from b', 'raise a,', 'raise a, b', 'raise a b', 'raise a from b from c', 'raise a from b, c', 'raise *a', 'raise a from *b', 'raise =', 'raise a := b', 'raise a = b', 'raise pass', 'assert', 'assert ,', 'assert a,', 'assert a, b, c', 'assert a b', 'assert a = b', 'assert a, b = c', 'assert (a = b)', 'assert (a, b), c d', 'assert a == b, c = d', 'assert *a', 'assert a.b = c', 'assert 1 = a', 'assert f() = a', 'assert x := 1', 'assert (x := 1)',
          'assert a, *b')
check_all('def f():\n    #', 'return =', 'return a b', 'return a = b', 'return *a', 'return *a, b', 'return a,', 'return ,', 'return return', 'return pass', 'return a if b', 'return yield', 'return (yield)', 'return x := 1', 'yield = 1', 'yield a b', 'yield from', 'yield from *a', 'yield *a', 'yield from a, b', 'yield a from b', 'yield yield', 'x = yield from', 'await', 'raise yield', 'assert yield')

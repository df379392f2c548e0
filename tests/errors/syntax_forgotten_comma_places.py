def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'f(a b)', 'f(a, b c)', 'f(a b, c)', 'f(a b c)', '[a b]', '{a b}', '(a b)', '{a: b c}', 'x[a b]', 'f(a)(b c)', 'f(a 1)', 'f(1 a)', 'f("a" b)', 'f(a "b")', 'f(1 "b")', 'f(a.b c.d)', 'f(a[0] b)', 'f(a() b())', 'f(a + b c)', 'f(a b + c)', 'f(a if b else c d)', 'f(not a b)', 'f(-a b)', 'f(a -b c)', 'f((a b))', 'f([a b])', 'f(\na\nb)', 'f(a\nb,\nc)', '[\n1,\n2\n3\n]', '[1, 2 3, 4 5]', 'f(a, b c, d e)', 'f(a None)', 'f(None a)', 'f(True False)', 'f(... a)', 'f(lambda: a b)', 'f(a lambda: b)', 'f(a await b)', 'f(a not b)', 'f(a for)', 'f(a in b c)', 'f(a is b c)', 'f(a=b c)', 'f(a=b c=d)', 'f(*a b)', 'f(**a b)', 'f(a *b c)', 'f(match a)', 'f(a match)', 'f(case a)', 'f(type a)', 'f(_ a)', 'f(print a)', 'f(a print)', 'f(a; b)', 'f(a: b)', 'f(a b', 'f(a b]', '[a b)', 'f(a, b) c', 'x = a b', 'a b', 'x = (a, b c) d', 'f(x for x in a b)', '[x for x in (a b)]', 'f(a b for b in c)', 'f(é à)', 'f("é" b)', 'f(a b)[c d]', 'if (a b): pass', 'def f(a=(b c)): pass', 'return (a b)', 'import a b', 'assert (a b)', 'f(a := b c)', 'f(1if 2else 3 4)', 'f(a b) = c')

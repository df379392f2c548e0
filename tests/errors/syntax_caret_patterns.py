def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('match x:\n  case #: pass', 'a + b', 'a.b()', '-a', '+1', '1 + 2', '1 + a', '-1 + 2j', '1 - -2j', '2j + 1', '"a" + "b"', 'f"a"', 'f"{a}"', 'a | b', 'a | 1', '1 | a', '_ | 1', '1 | _ | 2', 'a, *b, *c', '[*a, *b]', '*a', '*a, b', '(*a)', '(a', '[a', '{a: b}', '{1: a, 1: b}', '{**a, 1: b}', '{**a, **b}', '{**_}', '{1: a, **a}', '{*a}', '{-1: a}', '{a.b: c}', '{None: a}', '{1 + 1j: a}',
          'a()', 'A(b=c, d)', 'A(b, b)', 'A(b=c, b=d)', 'A(b=c, d=c)', 'A(*b)', 'A(**b)', 'A.B()', '(a, b) as c', 'a as b as c', '(a as b)', 'a as a', '(1 | 2) as c', '1 as c | 2', '...', 'lambda: 1', 'not 1', 'None | True', '1.5.2', '(a) | (b)', '[a] | [b]', '[a, b] | [b, a]', 'b"a" "c"', '*_', '_, *_', 'a if b else c', 'x for x in y', '{}', '()', '[]', 'A(b.c=1)', 'A(1=b)', 'yield', 'a[0]', 'a, a', '[a, [a]]', '0x1 | 0b1', '-0', '--1', '1 < 2')

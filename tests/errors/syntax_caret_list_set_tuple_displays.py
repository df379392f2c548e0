def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('[#]', 'a b', 'a, b c', 'a,,b', ',', ',a', 'a=1', 'a:=1', 'a: b', '*', '**a', '*a b', 'a for', 'a for b', 'a for b in', 'a, b for a in c', '*a for a in b', 'yield', 'a if b', 'a;b', 'a.', '1 2 3', 'not', 'a = b c', 'lambda x: y z', 'await', 'print a', 'a "s"', '"s" a', '"a" "b" c', 'f"a" b', '1 if 2 else 3 4', 'a b c d')
check_all('{#}', 'a b', 'a,,b', ',', 'a=1', 'a:=1', '*', '**', '**a b', 'a, **b', '**a, b', '*a: b', 'a, b: c', 'a: b, c', 'a for', '*a for a in b', 'a, b for a in c')
check_all('(#)', 'a b', 'a,,b', ',', 'a=1', 'a: b', '*', '*a', '*a,', '**a', 'a, b for a in c', '*a for a in b', 'a; b', 'yield = 1', 'a = 1, b', 'print a', 'import a', 'a if b c', 'a for a in b c')

def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('f(#)', 'a b', 'a, b c', 'a=', 'a=,', '=a', 'a=1, b', '**a, b', '**a, *b', '*a, b', 'a=1, *b', 'a=1, a=2', 'a.b=1', 'a[0]=1', '1=2', '"a"=2', 'None=1', 'True=1', 'f()=1', '(a)=1', 'a+b=1', 'lambda=1', 'a=b=c', 'a==b=c', '*', '**', '*a=1', '**a=1', 'a for a in b', 'a for a in b, c', 'c, a for a in b',
          'a for a in b, c for c in d', '*a for a in b', '**a for a in b', 'a=b for b in c', 'a:=1', 'a=b:=1', 'a:=b:=1', 'a: b', 'a, , b', ',', ',a', 'a,', 'a if b', 'a if b else', 'not', 'yield', '(yield)', 'print a', 'a;b', 'a = 1 2', 'x=a b', 'class', 'if', 'a b=c', '*a b', '__debug__=1', 'a, b=1, c, d', 'a.b for a in c, d', 'not a=1', 'a and b=1')

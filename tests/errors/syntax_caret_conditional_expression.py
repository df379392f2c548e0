def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('x = #', 'a if', 'a if b', 'a if b else', 'a if b else c if', 'a if b else c if d', 'a if else c', 'a if b: c', 'if a else b', 'a else b', 'a if b elif c', 'a if b else pass', 'a if b else return', 'a if b else c else d', 'a if pass else b', '(a if b)', '[a if b]', 'f(a if b)', '{a if b}', '{a: b if c}', 'a if b, c', 'a if b and', 'a if b = c else d', 'a if (b else c)', 'lambda: a if b',
          'a if b if c else d', 'pass if a else b', 'a if b else raise c', 'a if b else del c', 'break if a else b', '(a if b else pass)', 'a if continue else b', 'import x if a else b')

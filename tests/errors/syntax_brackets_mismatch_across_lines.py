def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', '(', ')', '[', ']', '{', '}', '(]', '(}', '[)', '[}', '{)', '{]', '((', '(()', '())', '([)]', '([}', '{[}', 'x = (1,\n2', 'x = (1,\n2]', 'x = (\n\n]', 'f(\n  a,\n  [b\n)', 'f(a,\n[b)\n]', 'x = [1, 2\ny = 3', 'x = {1: 2\ny = 3', 'x = (1, 2\ndef f(): pass', 'if (a:\n  pass', 'if a):\n  pass', 'if (a\n  b:\n    pass', 'def f(a:\n  pass', 'def f(a]: pass', 'f(x\nfor y in z: pass', 'f((a)', 'f(a))', 'x = (a))\n', 'x = a)\ny = (b', '(\n(\n(\n', '{\n"a": [1,\n2}', 'x = [\n# comment )\n1', "x = ('\n", "x = ('''\n)", 'print("a"', 'print "a")', 'a = (b\n\n\nc = d', 'a[\nb', 'a[b\n(c)', 'a(b\n[c]\nd = 1', 'class A(\n  pass', '(yield', '(*a', '{**a', '[*a, ', '(a for b in c', '(a, b\n= c', 'x = (1\n  2)', 'x = [1\n  2]', 'x = {1\n  2}', 'x = (a b\n')

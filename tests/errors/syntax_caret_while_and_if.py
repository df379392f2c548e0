def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'while', 'while :', 'while x', 'while x pass', 'while x = 1: pass', 'while x == 1', 'while x: pass else: pass', 'while (x: pass', 'if', 'if :', 'if x', 'if x pass', 'if x = 1: pass', 'if x.y = 1: pass', 'if x[0] = 1: pass', 'if x == 1 then: pass',
          'if x: pass else: pass', 'if x: pass\nelse if y: pass', 'if x: pass\nelif', 'if x: pass\nelif y', 'if x: pass\nelif: pass', 'if x: pass\nelif y = 1: pass', 'if x: pass\nelse', 'if x: pass\nelse y: pass', 'if x: pass\nelse: pass\nelse: pass', 'elif x: pass', 'else: pass',
          'if x: pass\nelse: pass\nelif y: pass', 'if x:\npass', 'if not: pass', 'if x and: pass', 'if x: = 1', 'if x := 1: pass', 'if (x = 1): pass', 'if x = 1 and y: pass', 'if f() = 1: pass', 'if 1 = x: pass', 'if True = x: pass', 'while 1 if x: pass')

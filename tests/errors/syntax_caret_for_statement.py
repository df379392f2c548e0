def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'for', 'for x', 'for x in', 'for x in y', 'for x in y:', 'for x y:', 'for x in y pass', 'for in y: pass', 'for x in : pass', 'for 1 in y: pass', 'for f() in y: pass', 'for x, 1 in y: pass', 'for (x, f()) in y: pass',
          'for x = 1 in y: pass', 'for x in y = 1: pass', 'for *x in y: pass', 'for *x, in y: pass', 'for x in *y: pass', 'for x in *y, z: pass', 'for x in y, z: pass', 'for x.y in z: pass', 'for x in y: pass else: pass',
          'for x in y:\n    pass\nelse', 'for x in y:\n    pass\nelse\n    pass', 'for x in y:\n    pass\nelif z: pass', 'for x in y:\npass', 'for x if y in z: pass', 'for lambda: x in y: pass', 'for x not in y: pass', 'for await in y: pass',
          'for x in yield: pass', 'for x of y: pass', 'for x : y: pass', 'for (x in y): pass', 'for (x) in (y): pass', 'for x in y; z: pass')

def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'try: pass\nexcept*', 'try: pass\nexcept*:', 'try: pass\nexcept* : pass', 'try: pass\nexcept* a', 'try: pass\nexcept* a pass', 'try: pass\nexcept* a as', 'try: pass\nexcept* a as b', 'try: pass\nexcept* a as 1: pass', 'try: pass\nexcept* a.b as c.d: pass', 'try: pass\nexcept* a, b: pass', 'try: pass\nexcept* a, b as c: pass', 'try: pass\nexcept* a: pass\nexcept b: pass',
          'try: pass\nexcept a: pass\nexcept* b: pass', 'try: pass\nexcept* a: pass\nexcept: pass', 'try: pass\nexcept: pass\nexcept* a: pass', 'try: pass\nexcept* a:\npass', 'try: pass\nexcept* a: pass\nelse', 'try: pass\nexcept **a: pass', 'try: pass\nexcept * a: pass', 'try: pass\nexcept* (a, b) as c: pass', 'try: pass\nexcept* a: pass\nfinally: pass\nexcept* b: pass')
check_all('def f():\n  for x in y:\n    try: pass\n    except* a: #', 'break', 'continue', 'return', 'return 1', 'for z in w: break', 'while 1: continue', 'def g(): return 1', 'lambda: 1', 'yield', 'with a: break', 'if a: return')

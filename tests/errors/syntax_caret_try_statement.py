def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'try', 'try pass', 'try:', 'try: pass', 'try: pass\n', 'try: pass\nx', 'try: pass\nexcept', 'try: pass\nexcept:', 'try: pass\nexcept x', 'try: pass\nexcept x pass', 'try: pass\nexcept x as', 'try: pass\nexcept x as:', 'try: pass\nexcept x as y', 'try: pass\nexcept x as 1: pass', 'try: pass\nexcept x as y.z: pass', 'try: pass\nexcept x as (y): pass', 'try: pass\nexcept x as f(): pass',
          'try: pass\nexcept a, b: pass', 'try: pass\nexcept a, b as c: pass', 'try: pass\nexcept a, : pass', 'try: pass\nexcept (a, b): pass\nelse', 'try: pass\nexcept: pass\nexcept a: pass', 'try: pass\nexcept: pass\nelse: pass\nexcept: pass', 'try: pass\nfinally', 'try: pass\nfinally: pass\nexcept: pass', 'try: pass\nfinally: pass\nelse: pass', 'try: pass\nelse: pass', 'try: pass\nelse: pass\nfinally: pass',
          'try: pass\nexcept a: pass\nfinally x: pass', 'try: pass\nexcept a: pass\nfinally: pass\nfinally: pass', 'except: pass', 'except a as b: pass', 'finally: pass', 'try: pass\nexcept a = b: pass', 'try: pass\nexcept *a: pass', 'try: pass\nexcept lambda: x: pass', 'try: pass\nexcept a if b: pass', 'try: pass\n  except: pass', 'try:\npass', 'try: pass\nexcept a:\npass', 'try: pass\nexcept:\npass', 'try: pass\nfinally:\npass', 'try: pass\nexcept a: pass\nelse:\npass')

def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'with', 'with :', 'with a', 'with a as', 'with a as:', 'with a as b', 'with a pass', 'with a as b pass', 'with a as 1: pass', 'with a as f(): pass', 'with a as (b, f()): pass', 'with a as b + c: pass', 'with a as b as c: pass', 'with a, : pass', 'with , a: pass', 'with a b: pass', 'with a as b, c as 1: pass', 'with (a: pass', 'with (a as b: pass', 'with (a as b, c as 1): pass', 'with (a, b as f()): pass',
          'with (): pass', 'with (a,): pass', 'with (a as b,): pass', 'with (a as b) as c: pass', 'with (a as b, c) as d: pass', 'with a = b: pass', 'with a as None: pass', 'with a as *b: pass', 'with *a: pass', 'with (*a): pass', 'with (a, *b): pass', 'with a:\npass', 'with a as b: pass else: pass', 'with (yield): pass', 'with yield: pass', 'with a as [b, 1]: pass', 'with (a, b), c as d.e(): pass', 'with a as b.c, d as e[0]: pass pass', 'with (a for a in b) as c', 'with (a as b), c: pass')

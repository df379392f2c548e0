def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('[#]', 'a for', 'a for b', 'a for b in', 'a for b c in d', 'a for b in c d', 'a for b in c if', 'a for b in c if d e', 'a for b in c for', 'a for b in c for d', 'a for 1 in b', 'a for f() in b', 'a for b, f() in c', 'a for b.c() in d', 'a for b + c in d', 'a for b in *c', 'a for b in c, d', 'a for b in c else d', 'a for b in c if d else e',
          'a for b in lambda: c', 'a for b in c if lambda: d', 'a for b in (yield)', 'a for (b) in c', 'a for *b in c', 'a for *b, in c', 'a for b = c in d', 'a for b in c = d', 'a async for b in c', 'a for b in c async', 'a for None in b', 'a for b[0] in c', 'a for b not in c', 'a for in b', 'a if b for c in d', 'for a in b', 'a for a, in b', 'a for [a, b] in c', 'a for (a, 1) in c',
          'a for "s" in c', 'a for lambda in c', 'a, for b in c')

def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', '  a', '\ta', ' a\nb', 'a\n  b', 'a\n\tb', 'a\n\n  b', 'a\n  # c\n  b', 'if a:\n  b\n    c', 'if a:\n  b\n c', 'if a:\n    b\n  c', 'if a:\n    b\n  c\nd', 'if a:\n  if b:\n    c\n   d', 'def f():\n    a\n  b', 'def f():\n  a\n   b', 'class A:\n  x\n y', 'if a:\n\tb\n\t\tc', 'x = [\n  a,\n b]', 'x = (\na\n  )\n  y', 'if a: b\n  c', 'a;\n b', 'a = 1\n  b = 2\nc', 'for a in b:\n  c\n  d\n e', 'if a:\n  b\n  \n c', 'if a:\n  """\n s\n"""\n b', 'pass\n pass\n  pass', 'if a:\n  pass\n  else:\n  pass', 'if a:\n  pass\n else: pass', 'try:\n  a\n except: b', 'while a:\n  b\n  else: c', 'def f(): pass\n  x', '@a\n  def f(): pass', '\\\n  a', 'a\\\n  b', 'if a:\n  b\\\n c', '(a)\n (b)', 'if a:\n  b\n\x0c  c', '\x0c  a', 'if a:\n  b\n\x0cc')

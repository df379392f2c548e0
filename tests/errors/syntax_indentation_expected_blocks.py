def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'if a:\nb', 'if a:\n\n\nb', 'if a:\n# c\nb', 'if a:\n  b\nelse:\nc', 'if a:\n  b\nelif c:\nd', 'while a:\nb', 'while a:\n  b\nelse:\nc', 'for a in b:\nc', 'for a in b:\n  c\nelse:\nd', 'try:\na', 'try:\n  a\nexcept:\nb', 'try:\n  a\nexcept E:\nb', 'try:\n  a\nexcept E as e:\nb', 'try:\n  a\nexcept* E:\nb', 'try:\n  a\nfinally:\nb', 'try:\n  a\nexcept:\n  b\nelse:\nc', 'with a:\nb', 'with (a, b):\nc', 'def f():\na', 'async def f():\na', 'def f(\n):\na', 'def f() -> int:\na', 'class A:\na', 'class A(B):\na', 'class A[T]:\nb', 'match a:\nb', 'match a:\n  case 1:\n  b', 'async def f():\n  async with a:\n  b', 'async def f():\n  async for a in b:\n  c', 'def f():\n  if a:\n  b', 'if a:\n  if b:\n    if c:\n  d', 'if a:', 'if a:\n', 'def f():\n\n\n', 'class A:\n  x = 1\n  def f(self):\nx', 'if a: # c', 'if a:\n  # c', 'if a:\n  # c\n', 'if a:\n"""s"""', '@d\ndef f():\nx', 'lambda:\n x')

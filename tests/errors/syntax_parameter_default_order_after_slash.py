def check(source):
    try:
        compile(source, '<s>', 'exec')
        print('ok')
    except SyntaxError as e:
        print(repr(source), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for p in ['a=1, /, b=None, c', 'a=1, /, b', 'a, b=None, /, c=1, d', 'a=1, b', 'a=1, b=2, /, c, d=3', 'a, /, b=1, c', 'a=1, /, *, c',
          'a=1,/,b=2,c,*d', 'a=1, /, b=2, c, *, d', 'a=1, /, c, d', 'a=1, b=2, c']:
    for s in ['def f(%s): pass', 'lambda %s: 0', 'async def f(%s): pass', 'def f(\n %s\n): pass']:
        check(s % p)

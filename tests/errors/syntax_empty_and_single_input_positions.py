def check(source, mode):
    try:
        compile(source, '<s>', mode)
        print('ok')
    except SyntaxError as e:
        print(repr(source), mode, type(e).__name__, e.msg, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)


for s in ['', 'x =\n', 'assert x, +\n', 'def f():\n    x =\n', 'f(\n', 'a b\n', 'if x:\n', 'x = 1 +\n\n', 'x, =\n', 'for\n', 'x\ny\n', 'a = 1\n b\n', 'if 1:\n  x =\n',
          '@\n', 'del\n', 'x +', 'x +\n', 'not\n', 'x if\n', 'x if', '# only\n', 'x;y\n', 'x;;y\n']:
    for mode in 'single', 'exec', 'eval':
        check(s, mode)
try:
    eval('')
except SyntaxError as e:
    print(e.args)

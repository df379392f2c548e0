def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'if a:\n\tb\n        c', 'if a:\n        b\n\tc', 'if a:\n \tb\n\tc', 'if a:\n\tb\n \tc', 'if a:\n    b\n\tc', 'if a:\n\tb\n    c', 'if a:\n  \tb\n  \tc', 'if a:\n\t b\n\t c', 'if a:\n\tif b:\n\t        c', 'if a:\n\tif b:\n\t\tc\n\t        d', 'if a:\n        if b:\n\t\tc', 'def f():\n\ta\n        b', 'class A:\n\tdef f(self):\n\t\tx\n\t    y', 'if a:\n\tb\n\n        c', 'if a:\n\tb\n# c\n        d', 'if a:\n\t(b,\n        c)\n        d', 'if a:\n\tb\nelse:\n        c', 'if a:\n\tb\nelse:\n        c\n\td', '\ta\n        b', 'if a:\n\x0c\tb\n        c')
try:
    exec('if 1:\n\tx = 1\n        y = 2\n')
except TabError as e:
    print(TabError.__mro__[1:3], e.args[0], isinstance(e, IndentationError))

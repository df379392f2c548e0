def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


for template in ('# = 1', 'x.# = 2', 'def #(): pass', 'def f(#): #', 'f(#=1)', 'import #', 'for # in #: pass', 'x = #', '#(1)', '#[1]', '#.x', '-#', '# + 1', '#: int', '#, x = y', '# x', '# 1', '# "s"', '# (1)', '# [1]', '# -1', '# *a', '# not x', '# :', '# x:', '# x: pass', '# x = 1', '# x[T] = 1',
                 'class #: pass', 'lambda #: #', 'del #', 'global #', '[# for # in #]', '{#: #}', '# if # else #', 'with # as #: pass', 'match #:\n  case #: pass', 'print(#)', '@#\ndef f(): pass'):
    check_all(template, 'match', 'case', 'type', '_')

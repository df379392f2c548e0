def t(*args):
    try:
        e = SyntaxError(*args)
        print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, e.args, '|', str(e))
    except Exception as error:
        print(type(error).__name__, error)


t()
t('m')
t('m', 'n')
t('m', ())
t('m', ('f',))
t('m', ('f', 1, 2))
t('m', ('f', 1, 2, 't'))
t('m', ('f', 1, 2, 't', 3))
t('m', ('f', 1, 2, 't', 3, 4))
t('m', ('f', 1, 2, 't', 3, 4, 5))
t('m', ['f', 1, 2, 't'])
t('m', None)
t('m', ('f', None, None, None))
t('m', (None, 'x', 'y', 5))
t('m', ('/a/b/c.py', 7, 0, ''))
t('m', 'abcd')
t('m', 1, 2)
e = SyntaxError('a', ('f', 1, 2, 't'))
e.msg, e.filename, e.lineno = 'b', 'x/y.py', 9
print(e, e.args)
e.filename = 5
print(e)
e.lineno = 'many'
print(e)
del e.msg
print(e.msg, e)
print(issubclass(IndentationError, SyntaxError), issubclass(TabError, IndentationError), TabError('t', ('f', 1, 1, '')).text)

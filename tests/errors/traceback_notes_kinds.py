import traceback


def show(notes, e=None):
    e = e or ValueError('v')
    e.__notes__ = notes
    print(''.join(traceback.format_exception_only(e)), end='---\n')


show(['one', 'two\nlines', ''])
show([])
show(())
show(['a', 5, None])
show('text')
show(5)
show(None)
show({'a': 1})
show(['note'], SyntaxError('s', ('f', 1, 2, 'text', 1, 4)))
e = ValueError()
for bad in 1, None, b'x', ['x']:
    try:
        e.add_note(bad)
    except TypeError as error:
        print(error)
e.add_note('first')
e.add_note('second')
print(e.__notes__, e.args)
e.__notes__ = 5
try:
    e.add_note('x')
except TypeError as error:
    print(error)
del e.__notes__
e.add_note('again')
print(e.__notes__, vars(e))

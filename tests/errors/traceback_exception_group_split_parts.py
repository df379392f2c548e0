# exit: 1
def make(kind, text):
    try:
        raise kind(text)
    except Exception as e:
        return e


group = ExceptionGroup('outer', [make(ValueError, 'a'), ExceptionGroup('inner', [make(TypeError, 'b'), make(OSError, 'c')])])
try:
    raise group
except* TypeError:
    print('handled')

# exit: 1
code = '''
def f():
    g()

def g():
    raise KeyError('deep')

class C:
    def m(self):
        f()

C().m()
'''
exec(compile(code, '<generated>', 'exec'))

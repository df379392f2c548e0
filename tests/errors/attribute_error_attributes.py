class C:
    __slots__ = ()

    def __getattr__(self, name):
        if name == 'custom':
            raise AttributeError('by hand')
        raise AttributeError(name=name, obj=self)


def show(f):
    try:
        f()
    except AttributeError as e:
        print(e.name, type(e.obj).__name__, e.args)


show(lambda: (5).missing)
show(lambda: int.missing)
show(lambda: None.x)
show(lambda: C().custom)
show(lambda: C().other)
show(lambda: __import__('sys').missing)
show(lambda: setattr(5, 'x', 1))
show(lambda: setattr(object(), 'x', 1))
show(lambda: delattr(5, 'real'))
show(lambda: delattr(C, 'missing'))
show(lambda: getattr([], 'nope'))
show(lambda: object.__getattribute__(5, 'y'))
show(lambda: super(C, C()).zzz)
show(lambda: (lambda: 0).nope)
show(lambda: setattr(int, 'x', 1) if False else [].append.nope)
e = AttributeError('t', name='n', obj=5)
print(e.name, e.obj, e.args)
e.name = None
e.obj = []
print(e.name, e.obj)
for arguments in {'nme': 1}, {'name': 1, 'objet': 2}:
    try:
        AttributeError(**arguments)
    except TypeError as error:
        print(error)
print(AttributeError('x', 'y').args, AttributeError().name)

class D(ExceptionGroup):
    def derive(self, e):
        print('derive', self.message, len(e))
        return D(self.message + '!', e)


def f():
    print('eval')
    return TypeError


for ex in D('a', [ValueError(1), KeyError(2)]), D('b', [ValueError(1)]), ValueError(3):
    try:
        try:
            raise ex
        except* ValueError as g:
            print(repr(g))
            raise
        except* f() as g:
            print('2', repr(g))
        except* (f(), ExceptionGroup) as g:
            print('3')
    except BaseException as e:
        print(repr(e), repr(e.__context__))
    try:
        try:
            raise ex
        except* ValueError as g:
            raise KeyError('new')
        except* f() as g:
            print('2', repr(g))
        except* 5 as g:
            print('3')
    except BaseException as e:
        print(repr(e), repr(e.__context__))
    try:
        try:
            raise ex
        except* ValueError as g:
            pass
        except* 1/0:
            print('3')
    except BaseException as e:
        print(repr(e), repr(e.__context__))
e = D('g', [ExceptionGroup('h', [ValueError(1), OSError()]), ValueError(2)])
print(e.subgroup(TypeError))
print(repr(e.subgroup(ValueError)))
print(repr(e.subgroup(OSError)))
print(e.split(OSError))

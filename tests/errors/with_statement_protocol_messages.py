class NoExit:
    def __enter__(self):
        return 1


class NoEnter:
    def __exit__(self, *args):
        return 1


class OnlyAsync:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *args):
        pass


class Instance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None


class FewArguments:
    def __enter__(self):
        return self

    def __exit__(self):
        pass


class BadTruth:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return Truth()


class Truth:
    def __bool__(self):
        raise KeyError('truth')


class NotCallable:
    __enter__ = 5
    __exit__ = 6


for value in NoExit(), NoEnter(), OnlyAsync(), Instance(), FewArguments(), BadTruth(), NotCallable(), 5, None, 'text', int, [], NoExit, lambda: 0:
    for action in 'pass', 'raise ValueError("body")':
        try:
            exec(f'with value as v: {action}')
            print('fine')
        except Exception as e:
            print(type(value).__name__, action, '|', type(e).__name__, e, '|', type(e.__context__).__name__)

class C:
    def __init__(self):
        self.x = 5
        self.__call__ = lambda: 1


def run(text):
    try:
        eval(text, {'C': C})
    except Exception as e:
        print(text, '|', type(e).__name__, e)


import warnings
warnings.simplefilter('ignore')
for value in ['5', '"a"', 'b"a"', 'None', '[]', '()', '{}', '{1}', '1.5', '1j', '...', 'C()', 'C().x', 'True', 'range(3)', 'slice(1)', 'iter([])', '(i for i in ())', 'NotImplemented', '__import__("sys")', 'ValueError()', 'memoryview(b"")', 'bytearray()', 'frozenset()', 'list[int]()', '(int | str)', 'property()', 'object()', '{}.keys()', '(lambda: 0)()', '(lambda: 0).__code__']:
    for arguments in '()', '(1)', '(*[1])', '(x=1)', '(**{"a": 1})':
        run(value + arguments)

def run(text):
    try:
        exec(text, {})
    except Exception as e:
        print(text.split('\n')[-1], '|', type(e).__name__, e)


class Fails:
    def __iter__(self):
        raise KeyError('iter')


for text in ['a, b = 1', 'a, b = None', 'a, b = 1,', 'a, b = 1, 2, 3', 'a, b = []', 'a, b = "abc"', 'a, b = {1}', 'a, b = {}', 'a, b = range(10)', 'a, b, c = (1, 2)', 'a, *b = ()', 'a, *b, c = [1]', '*a, b, c = [1]', 'a, *b = 5', '(a, b), c = 1, 2', '(a, b), c = (1, 2, 3), 4', 'a, (b, *c) = 1, ()', '[a, b] = 1, 2, 3',
             'for a, b in [1]: pass', 'for a, b in [(1,)]: pass', 'for a, (b, c) in [(1, 2)]: pass', '[0 for a, b in [(1, 2, 3)]]', 'a, b = iter([1])', 'a, b = iter([1, 2, 3])', 'a, b = (i for i in range(5))', 'a, b = lambda: 1', 'a, b = int', 'a, = 1', 'a, = ()', 'a, = 1, 2', '() = 1', '() = [1]', '[] = "ab"', 'a, b = map(int, "1x")',
             'a, b = b"abc"', 'a, b = 1.5', 'print(*1)', 'print(*None)', 'x = [*1]', 'x = (*1,)', 'x = {*1}', 'x = {**1}', 'x = {**[1]}', 'x = {**None}', 'x = [1, *2, 3]', 'x = *5,', 'dict(**1)', 'dict(**[1])', 'print(**1)', 'print(*1, **2)', 'f = lambda a: 0; f(*3)', 'f = lambda **k: 0; f(**{1: 2})', 'f = lambda **k: 0; f(a=1, **{"a": 2})', 'f = lambda **k: 0; f(**{"a": 1}, **{"a": 2})',
             'a, b = type("I", (), {"__iter__": lambda s: 5})()', 'a, b = type("I", (), {"__iter__": None})()', 'a, b = type("I", (), {"__getitem__": lambda s, i: 1 / 0})()']:
    run(text)
try:
    a, b = Fails()
except KeyError as e:
    print('KeyError', e)

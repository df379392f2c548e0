def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['zip(1)',
             'zip([], 1)',
             'zip([1], strict=5)',
             'list(zip([1], [], strict=True))',
             'list(zip([], [1], strict=True))',
             'list(zip([1], [1], [1, 2], strict=True))',
             'list(zip([1, 2], [1, 2], [1], strict=True))',
             'zip([], x=1)',
             'map()',
             'map(int)',
             'map(int, 1)',
             'list(map(5, [1]))',
             'list(map(int, ["x"]))',
             'list(map(lambda a: a, [1], [2]))',
             'map(int, [], x=1)',
             'list(map(None, [1]))',
             'filter()',
             'filter(None)',
             'filter(None, 1)',
             'list(filter(5, [1]))',
             'filter(int, [], 1)',
             'filter(function=None, iterable=[])',
             'list(filter(int, ["x"]))']:
    run(text)

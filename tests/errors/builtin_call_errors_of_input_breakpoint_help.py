def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['input(1, 2)',
             'input(prompt="x")',
             'input()',
             '__import__("sys").breakpointhook(1) if 0 else None',
             'memoryview()',
             'memoryview(1)',
             'memoryview(object=1)',
             'object(1)',
             'object.__init__()',
             'bytearray.fromhex()',
             'property.__get__()',
             'NotImplemented()',
             'Ellipsis()',
             'bool(NotImplemented) if 0 else None',
             '(...).x',
             'NotImplemented.x',
             'type(None)(1)',
             'type(...)(1)',
             'type(NotImplemented)(1)',
             'None()',
             'None[0]',
             'None + 1',
             'len(None)',
             'iter(None)',
             'None.x',
             'True()',
             'True.x',
             'True[0]']:
    run(text)

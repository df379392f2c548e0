def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['staticmethod()',
             'staticmethod(1, 2)',
             'staticmethod(function=1)',
             'classmethod()',
             'classmethod(1, 2)',
             'classmethod(f=1)',
             'staticmethod(5)()',
             'classmethod(5).__get__(1)',
             'property(x=1)',
             'property(1, 2, 3, 4, 5)',
             'super(1)',
             'super(int, "a")',
             'super(int, int, int)',
             'slice()',
             'slice(1, 2, 3, 4)',
             'slice(a=1)',
             '[1][slice("a")]',
             '[1][slice(None, None, 0)]',
             '{}[slice(1)]',
             '"a"[slice(1.5)]']:
    run(text)

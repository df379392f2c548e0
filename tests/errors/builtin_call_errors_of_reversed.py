def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['reversed()',
             'reversed(1)',
             'reversed({1})',
             'reversed(iter([]))',
             'reversed([], 1)',
             'reversed(x=[])',
             'reversed(None)',
             'reversed(object())',
             'reversed(x for x in [])',
             'reversed(int)',
             'reversed({}.values().__iter__())']:
    run(text)

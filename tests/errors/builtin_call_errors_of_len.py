def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['len()',
             'len(1)',
             'len(None)',
             'len(1, 2)',
             'len(obj=[])',
             'len(iter([]))',
             'len(x for x in ())',
             'len(int)',
             'len(1.5)']:
    run(text)

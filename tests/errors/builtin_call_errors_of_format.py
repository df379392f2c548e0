def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['format()',
             'format(1, 2)',
             'format(1, "d", 3)',
             'format([], "d")',
             'format(None, ">5")',
             'format(object(), "x")',
             'format(int, "s")',
             'format(1, None)',
             'format(value=1)',
             'format({}, "5")',
             'format(1, "q")',
             'format("a", "d")']:
    run(text)

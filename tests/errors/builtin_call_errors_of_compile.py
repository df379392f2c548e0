def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['compile()',
             'compile("1")',
             'compile("1", "f")',
             'compile("1", "f", "bad")',
             'compile("1", "f", 5)',
             'compile(1, "f", "eval")',
             'compile("1", 5, "eval")',
             'compile("1", None, "eval")',
             'compile("1", "f", "eval", "x")',
             'compile("1", "f", "eval", 1 << 20)',
             'compile("1", "f", "eval", 0, 0, 5)',
             'compile("1", "f", "eval", optimize=-2)',
             'compile("a b", "f", "eval")',
             'compile("x = 1", "f", "eval")',
             'compile("", "f", "eval")',
             'compile("1\\n2", "f", "single")',
             'compile("1\\0", "f", "eval")',
             'compile(None, "f", "eval")',
             'compile([], "f", "exec")']:
    run(text)

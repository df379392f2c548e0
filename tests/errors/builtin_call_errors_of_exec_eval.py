def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['eval()',
             'eval(1)',
             'eval(None)',
             'eval("1", 5)',
             'eval("1", {}, 5)',
             'eval("1", [], {})',
             'eval("1", {}, {}, {})',
             'eval("x = 1")',
             'eval("")',
             'eval("a b")',
             'eval("1 +")',
             'eval("missing")',
             'eval("1\\0")',
             'eval(b"1 +")',
             'eval(source="1")',
             'eval("(yield)")',
             'eval("(lambda: x)()", {})',
             'exec()',
             'exec(1)',
             'exec("1", 5)',
             'exec("1", {}, 5)',
             'exec("1", None, 5)',
             'exec("a b")',
             'exec("return 1")',
             'exec("break")',
             'exec("x", {}, {})',
             'exec("1", closure=())',
             'exec((lambda: 0).__code__, closure=(1,))',
             'exec((lambda x: lambda: x)(1).__code__)',
             'exec((lambda a: 0).__code__)',
             'exec("1", {"__builtins__": {}}); eval("len", {"__builtins__": {}})',
             'eval("len", {"__builtins__": {}})',
             'eval("len([])", {"__builtins__": 5})']:
    run(text)

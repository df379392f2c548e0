def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['ascii()',
             'ascii(1, 2)',
             'ascii(x=1)',
             'ascii(type("A", (), {"__repr__": lambda s: 5})())',
             'ascii(type("A", (), {"__repr__": lambda s: 1 / 0})())',
             'ascii(type("A", (), {"__repr__": None})())',
             'repr()',
             'repr(1, 2)',
             'repr(x=1)',
             'repr(type("A", (), {"__repr__": lambda s: 5})())',
             'repr(type("A", (), {"__repr__": lambda s: 1 / 0})())',
             'repr(type("A", (), {"__repr__": None})())']:
    run(text)

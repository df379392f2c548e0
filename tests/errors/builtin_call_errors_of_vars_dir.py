def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['vars(1)',
             'vars(None)',
             'vars([])',
             'vars(1, 2)',
             'vars(object=1)',
             'vars(object())',
             'dir(1, 2)',
             'dir(type("A", (), {"__dir__": lambda s: 5})())',
             'dir(type("A", (), {"__dir__": lambda s: [1, "a"]})())',
             'dir(type("A", (), {"__dir__": lambda s: None})())',
             'dir(x=1)',
             'locals(1)',
             'globals(1)',
             'vars(type("A", (), {"__slots__": ()})())']:
    run(text)

def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['callable()',
             'callable(1, 2)',
             'callable(x=1)',
             'id()',
             'id(1, 2)',
             'hash()',
             'hash(1, 2)',
             'hash([])',
             'hash({})',
             'hash(set())',
             'hash((1, []))',
             'hash(slice(1, [], 2))',
             'hash(bytearray())',
             'hash(frozenset([()])) and 0',
             'hash({}.keys())',
             'hash(type("A", (), {"__eq__": lambda s, o: 1})())',
             'hash(type("A", (), {"__hash__": lambda s: "x"})())',
             'hash(type("A", (), {"__hash__": lambda s: 1.5})())',
             'hash(memoryview(bytearray()))']:
    run(text)

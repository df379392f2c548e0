def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['int(type("A", (), {"__int__": lambda s: "x"})())',
             'int(type("A", (), {"__int__": lambda s: 1.5})())',
             'int(type("A", (), {"__index__": lambda s: "x"})())',
             'int(type("A", (), {})())',
             'float(type("A", (), {"__float__": lambda s: 1})())',
             'float(type("A", (), {"__float__": lambda s: "x"})())',
             'float(type("A", (), {"__index__": lambda s: 1.5})())',
             'complex(type("A", (), {"__complex__": lambda s: 1})())',
             'complex(type("A", (), {"__float__": lambda s: "x"})())',
             'bytes(type("A", (), {"__bytes__": lambda s: "x"})())',
             'str(type("A", (), {"__str__": lambda s: b"x"})())',
             'repr(type("A", (), {"__repr__": lambda s: 5})())',
             'bool(type("A", (), {"__bool__": lambda s: 5})())',
             'len(type("A", (), {"__len__": lambda s: 1.5})())',
             'range(type("A", (), {"__index__": lambda s: "x"})())',
             '[1][type("A", (), {"__index__": lambda s: None})()]',
             'hash(type("A", (), {"__hash__": lambda s: None})())',
             'round(type("A", (), {})())',
             'abs(type("A", (), {})())',
             'iter(type("A", (), {"__iter__": lambda s: 5})())',
             'next(type("A", (), {})())',
             'format(type("A", (), {"__format__": lambda s, f: 5})())',
             '__import__("operator").index(1.5)',
             '__import__("operator").length_hint(type("A", (), {"__length_hint__": lambda s: -1})())',
             '__import__("operator").length_hint(type("A", (), {"__length_hint__": lambda s: "x"})())',
             'list(type("A", (), {"__iter__": lambda s: iter(()), "__len__": lambda s: -1})())',
             'divmod(type("A", (), {})(), 1)',
             'reversed(type("A", (), {"__reversed__": 5})())',
             'chr(type("A", (), {"__index__": lambda s: -5})())',
             'bytes([type("A", (), {"__index__": lambda s: 300})()])']:
    run(text)

def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['open()',
             'open(1.5)',
             'open(None)',
             'open([])',
             'open("/no/such/file")',
             'open("/", "r")',
             'open("x", "q")',
             'open("x", "")',
             'open("x", "rw")',
             'open("x", "rr")',
             'open("x", "rt+b")',
             'open("x", "rbt")',
             'open("x", "U")',
             'open("x", 5)',
             'open("x", "r", "a")',
             'open("x", "rb", encoding="utf-8")',
             'open("x", "rb", errors="strict")',
             'open("x", "rb", newline="")',
             'open("x", "r", 0)',
             'open("x", "r", newline="a")',
             'open("x", encoding=5)',
             'open("/dev/null", encoding="nope")',
             'open("/dev/null", "w", closefd=False)',
             'open(-1)',
             'open(99999)',
             'open("a\\0b")',
             'open("x", mod="r")',
             'open("/dev/null", "rb", 1, None, None, None, True, 5)',
             'open("/dev/null", opener=lambda a, b: "x")',
             'open("/dev/null", opener=lambda a, b: -1)']:
    run(text)

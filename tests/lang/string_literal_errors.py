bad = [r'"\x4"', r'"\u12"', r'"\U0011ffff"', r'"\N{no such name}"', r'"\N"', r'b"\x1"', 'b"\u00e9"', '"abc', "'a\nb'",
       '"""abc', r'"\N{"', "b'a' 'c'", "f'{a' 'b'", "ur'x'", "bu'x'", r"r'\'"]
for src in bad:
    try:
        eval(src)
        print(src, "ok")
    except (SyntaxError, NameError) as e:
        print(ascii(src), "|", type(e).__name__, ascii(e.msg if isinstance(e, SyntaxError) else str(e)))

def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("x = 1\ny = f'abc {a b} d'", "f'''line\n{a b}\n'''", "f'''\n\n{a +}'''",
            "f'{a}{b c}{d}'", "f'{x:{y z}}'", "f'ok' f'{bad bad}'", "(f'a'\n f'{b ?}')",
            'f\'{f"{a b}"}\'', "print(f'{x y}', 1)", "f'{x' + 'y'", "f'\\N{no}{a b}'",
            "f'{a.1}'", "f'{1x}'"):
    show(src)

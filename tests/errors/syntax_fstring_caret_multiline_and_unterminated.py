import warnings
warnings.simplefilter("ignore")


def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', "f'", "f'a", "f'{", "f'{a", "f'{a'", "f'{a}", "f'''", "f'''a", "f'''{a", "f'''{a}", "f'''\n{a", "f'''\n{a b}'''", "f'''{\na\nb\n}'''", "f'''\n\n{a!}'''", "f'''{a:\n{b c}}'''", "f'{a\n}'", "f'{a:\n}'", "f'{a\n", "x = (f'{a b}',\n  1)", "f('''\n{a}''' f'{b c}')", "f'a' 'b", "f'{a}' f'{b", "f'{f\"{a b}\"}'", "f'{f\"{a\"}'", "f'{\"}'", "f'{a[\"b]}'", "f'{a['b']}'", "f'{'''b'''}'", "f\"{f'{f\"{1 2}\"}'}\"", "rf'{a b}'", "rf'\\{a b}'", "f'\\{a b}'", "f'\\\n{a b}'", "fb'a'", "bf'a'", "uf'a'", "f u'a'", "F'{a b}'", "fr'{a b}'", "f'{a:{b}'", "f'{a:{b}}", "f'{a!r", "f'{a=", "f'{'", 'f"{a" "}"', "f'{a}' b'c'", "b'a' f'{c}'", "f'é{a b}'", "f'日本{a b}'", "f'😀{a!x}'")

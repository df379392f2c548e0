def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{a!}'",
            "f'{a!x}'", "f'{a!rr}'", "f'{a! r}'", "f'{a !r}'", "f'{a b}'", "f'{a:{'",
            "f'{a:{b}'", "f'{a['", "f'{a(}'", "f'{a]}'", "f'{lambda x: 1}'", "f'{a = b}'",
            "f'{a := 1}'", "f'{yield}'", "f'{*a}'", "f'{**a}'", "f'{a,}'", "f'{#}'", "f'{a",
            "f'''{a", "f'{a:x", "f'{\n}'", "f'{a $ b}'", "f'{1 if x}'", "f'{a:{}}'",
            "f'{a!r:{!s}}'", "f'{return}'", "f'{a;b}'", "f'{a}}'", "f'{{a}'"):
    show(src)

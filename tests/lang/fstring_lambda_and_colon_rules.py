print(f"{(lambda x: x * 2)(3)}", f"{ {'a': 1}['a'] }", f"{[1, 2, 3][1:]}", f"{'abc'[::-1]}")
print(f"{1 if True else 2}", f"{1, 2}", f"{*[1, 2], 3}", f"{(x := 4)}", f"{x:=5}", f"{x!r}")
print(f"{not x}", f"{x is x}", f"{x in [4]}", f"{-x}", f"{await_ if False else 1}" if (await_ := 1) else "")
for text in ("f'{lambda x: 1}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{x!}'", "f'{x!z}'", "f'{x! r}'", "f'{a b}'",
             "f'{x'", "f'}'", "f'{x:{y}'", "f'{=}'", "f'{x=!}'", "f'{*x}'", "f'{**x}'", "f'{yield}'"):
    try:
        compile(text, "f", "eval")
        print(text, "accepted")
    except SyntaxError as e:
        print(text, "|", e.msg)

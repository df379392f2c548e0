match [1, 2, 3, 4]:
    case [first, *middle, last]:
        print(first, middle, last)
match (1,):
    case [*all_]:
        print(all_)
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]:
        print(a, b, c)
match [0, 1]:
    case [*_, x]:
        print(x)
match range(5):
    case [_, *mid, _]:
        print(mid)
for src in ("[*a, *b]", "(*a, b, *_)"):
    try:
        compile(f"match x:\n case {src}: pass", "<t>", "exec")
    except SyntaxError as e:
        print(e.msg)

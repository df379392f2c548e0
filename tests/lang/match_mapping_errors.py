class K:
    A = "a"
    B = "a"


try:
    match {"a": 1}:
        case {K.A: 1, K.B: 1}: pass
except ValueError as e:
    print(e)
for src in ('{"a": 1, "a": 2}', "{**rest, 'a': 1}", "{**_}", "{x: 1}", "{1: 1, 1: 2}", "{-1: _, -1: _}", "{**a, **b}", "{'a': x, 'b': x}"):
    try:
        compile(f"match s:\n case {src}: pass", "<t>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "|", e.msg)

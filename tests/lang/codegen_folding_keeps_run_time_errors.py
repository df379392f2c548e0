for src in ("1 / 0", "1 << -1", "'a' + 1", "(1, 2)[5]", "'abc'[10]", "2 ** -1", "-'a'", "[] + ()", "1 % 0", "0 ** -1"):
    def_src = f"def f():\n    if False: {src}\n    return 'ok'\ndef g():\n    return {src}"
    ns = {}
    exec(def_src, ns)
    try:
        print(src, ns["f"](), ns["g"]())
    except Exception as e:
        print(src, "|", type(e).__name__, e)
x = [0 and 1 / 0, 1 or 1 / 0, 5 if 1 else 1 / 0]
print(x)
while 0: 1 / 0
if 0: 1 / 0
else: print("else")

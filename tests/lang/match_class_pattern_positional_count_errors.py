class P: __match_args__ = ("a",)
class Q: pass
for cls, text in ((P, "P(1, 2)"), (Q, "Q(1)"), (int, "int(1, 2)"), (P, "P(1, a=2)"), (object, "object(1)")):
    ns = {"P": P, "Q": Q}
    try:
        exec(f"v = P() if 'P(' in {text!r} else Q() if 'Q(' in {text!r} else 5\nP.a = 1\nmatch v:\n case {text}: print('matched')\n case _: print('no match')", ns)
    except TypeError as e:
        print(text, "|", e)
for text in ("P(a=1, a=2)", "P(a=1, 2)", "P(*a)", "P(**a)", "5()", "(x)()", "P.q(1)", "P[0]()", "f'{x}'", "-x", "1 + 2", "1 - x", "{**a, 'k': 1}", "{x: 1}", "{'k': 1, 'k': 2}", "[*a, *b]", "*a", "a.b.c", "_.x", "x | y", "1 | x", "[x, x]", "{'a': x, 'b': x}", "x as x", "x as _", "x as y.z", "1 as 2", "{**_}", "None()", "P() as f()"):
    try:
        compile(f"match v:\n case {text}: pass", "f", "exec")
        print("ok", text)
    except SyntaxError as e:
        print(text, "|", e.msg)

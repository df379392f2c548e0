ﬁ = 1
print(fi, "fi" in globals(), "ﬁ" in globals())
class C:
    ﬀ = 2
    def 𝔪(self, ｘ=3): return x
print(C.ff, C().m(x=5), C().m(**{"x": 6}), getattr(C, "ff"), hasattr(C, "ﬀ"))
K = "kelvin"
print(K, "K" in globals())
µ = 5
print("\u03bc" in globals(), "\u00b5" in globals(), μ)
print([n for n in vars(C) if n[0] != "_"], f"{ﬁ=}", (lambda **ｋ: k)(ａ=1))
global_ns = {}
exec("ℌ = 1\nimport ｏｓ\nfrom ｏｓ import ｓｅｐ as ｚ\ndel ℌ", global_ns)
print(sorted(n for n in global_ns if n[0] != "_"))
for name in ("a\u0301", "\u212a", "x\u00b7", "\u1885", "\u2118", "\u0b35\u0bc6", "1a", "\u00b2", "a\u200d", "\u20ac", "a\u00aa", "\U0001d7d8", "a\U0001d7d8"):
    print(ascii(name), name.isidentifier())
    try:
        exec(name + " = 1")
    except SyntaxError as e:
        print(e.msg)

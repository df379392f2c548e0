名前 = "name"
été = "summer"
_µ = 1
print(名前, été, _μ)
ﬁ = 5
print(fi, "fi" in globals(), "ﬁ" in globals())


class Ω:
    ª = "feminine"


print(Ω.a, Ω.__name__, getattr(Ω, "a"), hasattr(Ω, "ª"))
𝐱 = 7
print(x)
for src in ("1é", "a‐b", "€ = 1", "x = “q”", "a\u200bb = 1", "x = 5\u00a0", "½ = 1"):
    try:
        compile(src, "<t>", "exec")
        print(ascii(src), "ok")
    except SyntaxError as e:
        print(ascii(src), "|", ascii(e.msg))

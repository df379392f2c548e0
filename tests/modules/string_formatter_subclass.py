import string

class F(string.Formatter):
    def get_field(self, name, args, kw):
        print("field", name)
        return super().get_field(name, args, kw)
    def format_field(self, v, spec):
        return f"<{super().format_field(v, spec)}>"
    def check_unused_args(self, used, args, kw):
        print("used", sorted(map(str, used)), len(args), sorted(kw))

f = F()
print(f.format("{0.real} {a[k]!r:>6} {} ".replace("{} ", ""), 5, 6, a={"k": "v"}, b=1))
print(string.Formatter().format("{:>{w}}|{!s}", 3, "x", w=4))
print([t for t in string.Formatter().parse("{{a}} {b.c[0]!r:{w}} end")])
for s, a in (("{0} {}", (1, 2)), ("{a}", ()), ("{0}", ()), ("{!z}", (1,)), ("{", ()),
        ("{0:{1:{2}}}", (1, 2, 3))):
    try:
        print(string.Formatter().format(s, *a))
    except (ValueError, KeyError, IndexError) as e:
        print(type(e).__name__, e)

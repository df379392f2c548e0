import string
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
print(repr(string.punctuation), repr(string.whitespace))
print(string.ascii_lowercase + string.ascii_uppercase == string.ascii_letters)
print(len(string.printable), string.capwords("hello  big world"))
print(string.capwords("a-b c", "-"))
t = string.Template("$who likes ${what}s, $$5 $who")
print(t.substitute(who="tim", what="dog"), t.safe_substitute(who="x"))
print(t.substitute({"who": 1}, what=2), t.template, t.is_valid(), t.get_identifiers())
for f in (lambda: t.substitute(), lambda: string.Template("$").substitute(),
        lambda: string.Template("a\n$1x").substitute(),
        lambda: string.Template("${a").substitute(a=1)):
    try:
        print(f())
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)

class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return f"<{key}>" if isinstance(key, str) else super().get_value(key, args, kwargs)
    def convert_field(self, v, c):
        return str(v).upper() if c == "u" else super().convert_field(v, c)

print(F().format("{0} {name} {0!u} {1:>4}", "ab", "c"))
print(list(string.Formatter().parse("a{b!r:c}d{{e}}")))
print(string.Formatter().format("{} {}", 1, 2))
print(string.Formatter().vformat("{x[0]}", (), {"x": [9]}))

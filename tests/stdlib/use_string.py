import string
print(string.ascii_letters, string.punctuation, string.capwords("hello  big world"))
t = string.Template("$who likes ${what} for $$5")
print(t.substitute(who="Tim", what="pie"), t.safe_substitute(who="x"))
try:
    t.substitute(who="x")
except KeyError as e:
    print("KeyError", e)
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "?") if isinstance(key, str) else args[key]
print(F().format("{0:>5} {name!r} {missing}", 42, name="n"), list(string.Formatter().parse("a{b!r:c}d")))

from string import Template

class T(Template):
    delimiter = "%"
    idpattern = r"[a-z]+_[a-z]+"

print(T("%with_under %notunder %% %{a_b}").safe_substitute(with_under="W", a_b="AB"))
print(T("%a_b").substitute({"a_b": 5}))
t = Template("$a ${b} $$ $c_1 $é")
print(t.safe_substitute(a=1), t.get_identifiers(), Template("no fields").substitute())
print(Template("$x$x").substitute(x="y"), Template("${x}y").substitute(x=1))
print(Template("$A").safe_substitute(a=1), Template("$a.b $a-b").substitute(a=1))
for s in ("$", "$$$", "${", "$1", "${1}", "x $ y", "line1\n  $!"):
    try:
        print(repr(Template(s).substitute()))
    except ValueError as e:
        print(repr(s), type(e).__name__, e, Template(s).is_valid())
        print(repr(Template(s).safe_substitute()))

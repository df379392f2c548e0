x = 5
for src in ("-'a'", "+[]", "~1.5", "-None", "~'a'", "+object()", "-{}", "not_defined()", "x()", "x.y()", "x.real()", "'a'()()", "None()", "[1]()", "x[0]()", "(lambda: 1)()()", "len()()", "abs(None)", "-print", "~1j", "+set()", "-(1, 2)"):
    try:
        exec("_ = " + src)
    except (TypeError, NameError, AttributeError) as e:
        print(src, "|", type(e).__name__, e)

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["1+2j", "1-2J", "j", "-j", "+j", "1j", "1", "(1+2j)", " ( 1+2j ) ", "( 1 + 2j )", "1 +2j", "1+ 2j", "1e3-1e-3j", "inf", "nanj", "inf+nanj", "-inf-infj", "1_0+2_0j", "1__0j", ".5j", "5.j", "", " ", "()", "(1", "1)", "((1))", "1+", "1+2",
             "j1", "1j+2", "1+2jj", "+1-+2j", "1--2j", "1+-2j", "i", "1e400j", "\u0661j", "1+2j\x00", "\u20031j", "Infinity-Infinityj", "1+j", "1-j", "infj", "nan-nanj"]:
    t(complex, text)

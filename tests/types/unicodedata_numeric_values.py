import unicodedata as u

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for char in "5\xb2\xbd\u0663\u2167\u2460\u4e09\u4e07\u0bf0\U0001d7d8\u3007\u09f4\u0f33x \u2189":
    print(ascii(char), u.decimal(char, None), u.digit(char, None), u.numeric(char, None))
t(u.decimal, "\xb2")
t(u.digit, "\xbd")
t(u.numeric, "x")
t(u.decimal, "x", "default")
t(u.digit, "12")
t(u.numeric, 5)

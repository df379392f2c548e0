def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["\xe9", "\u0130", "\u4e2d", "\uac00", "\U0001f600", "\x80", "\ue000", "\u0378", "\ud800", "\uf900", "\u1f600", "\U000e0100"]:
    t(text.encode, "ascii", "namereplace")

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t("{:{}}".format, "x", 5)
t("{:{}{}}".format, "x", ">", 5)
t("{0:{1}{2}}".format, 3.14159, 8, ".2f")
t("{:{w}.{p}}".format, "abcdef", w=8, p=3)
t("{0:{0}}".format, 5)
t("{:{:{}}}".format, 1, 2, 3)
t("{0:{1:{2}}}".format, 1, 2, 3)
t("{:{!r}}".format, "x", ">5")
t("{:{w[0]}}".format, "x", w=[4])
t("{:{w.real}}".format, "x", w=6)
t("{:{}".format, "x", 5)
t("{:}}".format, "x")
t("{:{{}}}".format, "x")
t("{0[{1}]}".format, {"{1}": 7}, 1)

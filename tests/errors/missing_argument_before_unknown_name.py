for text in ("open(z=1, d=2)", "compile('1', mode='eval', bad=1)", "sum(start=1, x=2)", "int(1, 1, 1, d=None)", "sorted(key=1)",
             "bytes(5, z=1)", "str(z=1)", "pow(2, exp=3, x=1)", "round(ndigits=1, x=2)"):
    try:
        print(text, eval(text))
    except TypeError as e:
        print(text, "|", e)

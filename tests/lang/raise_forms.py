class E(Exception):
    def __init__(self, *a):
        print("init", a)
        super().__init__(*a)


for src in ("raise E", "raise E()", "raise E(1, 2)", "raise E from None", "raise E('x') from KeyError",
            "raise E from KeyError('k')"):
    try:
        exec(src)
    except E as e:
        print(src, "|", e.args, repr(e.__cause__), e.__suppress_context__)

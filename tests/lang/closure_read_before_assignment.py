def f():
    def g():
        return late

    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    late = 5
    print(g())


f()

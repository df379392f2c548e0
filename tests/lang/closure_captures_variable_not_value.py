def f():
    fs = []
    for i in range(3):
        def g():
            return i
        fs.append(g)
    print([g() for g in fs])
    i = "after"
    print([g() for g in fs])


f()

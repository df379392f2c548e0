def outer():
    x = 1
    def inner():
        print(sorted(locals().items()))
        y = x
        print(sorted(locals().items()))
        del y
        print(sorted(locals().items()))
    inner()
    print(sorted(n for n in locals()))
    def late():
        try:
            z
        except NameError as e:
            print(e)
        return locals()
    print(late())
    z = 5
    print(late())


outer()
print((lambda a, *b, c=3, **d: locals())(1, 2, e=4))

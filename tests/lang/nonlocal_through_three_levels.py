def a():
    x = 1

    def b():
        def c():
            nonlocal x
            x += 1

            def d():
                nonlocal x
                x *= 10
            d()
        c()
        return x
    return b(), x


print(a())

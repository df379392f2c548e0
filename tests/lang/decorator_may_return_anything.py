@len
@lambda f: f.__name__
def five_chars():
    pass


print(five_chars)


@print
class C:
    pass


print(C)


@str.upper
@lambda _: "text"
def g(): pass


print(g)

class Q:
    def __repr__(self):
        return 1

    def __str__(self):
        return 2


class Q2(Q):
    __str__ = object.__str__


class R:
    def __repr__(self):
        return 3


for kind in Q, Q2, R:
    for function in [repr, str, ascii, format, "%s".__mod__, "%r".__mod__, "{}".format,
                     object.__str__, lambda x: x.__str__(), lambda x: x.__repr__(),
                     lambda x: f"{x}", lambda x: [x].__repr__()]:
        try:
            print(function(kind()))
        except TypeError as e:
            print(e)

class C:
    def __class_getitem__(cls, item):
        return cls.__name__, item


class D(C):
    pass


print(C[int], D[1, 2], C["x"])
try:
    C()[0]
except TypeError as e:
    print(e)


class E:
    pass


for src in ("E[0]", "int[0]", "E()[0]", "type[0]"):
    try:
        print(eval(src))
    except TypeError as e:
        print(src, "->", e)

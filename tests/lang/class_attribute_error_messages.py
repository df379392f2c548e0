class C:
    x = 1
    __slots__ = ()


class D:
    pass


for src in ("C.y", "C().y", "D().y", "D.y", "(5).y", "None.y", "len.y", "'s'.y = 1", "C().x = 2",
            "C().z = 2", "object().a = 1", "(5).real = 2", "int.x = 1", "del int.real", "del D().q",
            "len.x = 1", "(lambda: 0).nope", "type.zzz", "[].append = 1"):
    try:
        exec(src)
    except (AttributeError, TypeError) as e:
        print(src, "->", type(e).__name__, e)

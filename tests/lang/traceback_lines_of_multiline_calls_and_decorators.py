import traceback
def lines(e):
    out, tb = [], e.__traceback__
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out
def boom(*a, **k): raise ValueError
try:
    x = [
        1,
        boom(
            2,
            3),
    ]
except ValueError as e:
    print(lines(e))
try:
    @boom
    def f(
        a,
    ): pass
except ValueError as e:
    print(lines(e))
try:
    class C(
        object,
        metaclass=boom,
    ):
        pass
except ValueError as e:
    print(lines(e))
try:
    print(1 +
          boom()
          + 2)
except ValueError as e:
    print(lines(e))
try:
    with open(
        boom()
    ) as f:
        pass
except ValueError as e:
    print(lines(e))
def g(
    a=1,
    b=2,
):
    return (
        a
        .missing
    )
try:
    g()
except AttributeError as e:
    print(lines(e))
try:
    boom() if \
        boom else 2
except ValueError as e:
    print(lines(e))

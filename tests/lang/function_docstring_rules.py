def a():
    """first"""


def b():
    "not" "joined"  # adjacent literals are one docstring


def c():
    f"not a docstring"


def d():
    b"bytes"


def e():
    x = 1
    "late"


def f():
    """  indented
        more
      """


for fn in (a, b, c, d, e, f):
    print(fn.__name__, repr(fn.__doc__))

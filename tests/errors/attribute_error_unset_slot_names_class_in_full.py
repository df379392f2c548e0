def make():
    class Local:
        __slots__ = ('x', '__dict__')
    return Local


class Plain:
    __slots__ = ('x',)


class Sub(Plain):
    pass


def show(f):
    try:
        f()
    except AttributeError as e:
        print(e, e.name, type(e.obj).__name__)


local = make()
show(lambda: Plain().x)
show(lambda: Sub().x)
show(lambda: Sub().y)
show(lambda: local().x)
show(lambda: local().y)
for name in 'other', 'builtins', 5:
    local.__module__ = name
    show(lambda: local().x)
    show(lambda: local().y)
p = Plain()
for _ in range(2):
    try:
        del p.x
    except AttributeError as e:
        print(e)

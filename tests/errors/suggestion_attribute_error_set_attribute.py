# exit: 1
class P:
    __slots__ = ("height",)


P().heigth = 5

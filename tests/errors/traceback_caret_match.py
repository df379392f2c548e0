# exit: 1
class Point:
    __match_args__ = ("x",)


match Point():
    case Point(1, 2):
        pass

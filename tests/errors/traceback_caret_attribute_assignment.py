# exit: 1
class Point:
    __slots__ = ('x',)


p = Point()
p.x = 1
p.y = 2

class Point:
    count = 0
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1
    def add(self, other):
        return Point(self.x + other.x, self.y + other.y)
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
    def __eq__(self, other):
        return self.x == other.x and self.y == other.y
    def __add__(self, other):
        return self.add(other)

class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
    def __repr__(self):
        return f"Point3({self.x}, {self.y}, {self.z})"

p = Point(1, 2)
q = Point(3)
print(p, q, p.add(q), p + q, p == Point(1, 2), p != q, Point.count)
r = Point3(1, 2, 3)
print(r, isinstance(r, Point), issubclass(Point3, Point), r + p, type(r).__name__)
p.x = 100
p.new = "attr"
print(p, p.new, hasattr(p, "zz"), getattr(p, "zz", "none"))

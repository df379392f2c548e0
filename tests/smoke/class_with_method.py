class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def sum(self):
        return self.x + self.y


p = Point(3, 4)
print(p.x, p.y, p.sum())
p.x = 10
print(p.sum())

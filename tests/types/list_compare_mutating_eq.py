class Evil:
    def __init__(self, target):
        self.target = target
    def __eq__(self, other):
        self.target.clear()
        return False

a = []
a.extend([Evil(a), 1, 2])
print(a.count(99), a)
a.extend([Evil(a), 1])
print(1 in a, a)
a.extend([Evil(a), Evil(a)])
try:
    a.remove(5)
except ValueError as e:
    print(type(e).__name__, e)
b = []
b.extend([Evil(b), 3])
print(b == [1, 2], b)
b.extend([Evil(b), 3])
try:
    b.index(3)
except ValueError as e:
    print(type(e).__name__, e)

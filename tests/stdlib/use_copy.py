import copy
a = [1, [2, 3], {"k": (4, [5])}]
a.append(a)
b, c = copy.copy(a), copy.deepcopy(a)
print(b[1] is a[1], c[1] is a[1], c[3] is c, c[2])
class T:
    def __init__(self, x):
        self.x = x
    def __deepcopy__(self, memo):
        return T("deep")
print(copy.deepcopy([T(1)])[0].x, copy.copy(T(2)).x)

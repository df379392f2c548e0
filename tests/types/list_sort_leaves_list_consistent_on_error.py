class V:
    n = 0
    def __init__(self, v):
        self.v = v
    def __lt__(self, o):
        V.n += 1
        if V.n == 12:
            raise ValueError("twelfth")
        return self.v < o.v

for size in (8, 20, 70):
    V.n = 0
    data = [V((i * 37) % size) for i in range(size)]
    try:
        data.sort()
        print("sorted")
    except ValueError as e:
        print(type(e).__name__, e, len(data), {x.v for x in data} == set(range(size)))
e = [3, 1, 2]
try:
    e.sort(key=lambda x: 1 / (x - 1))
except ZeroDivisionError as x:
    print(e, x)

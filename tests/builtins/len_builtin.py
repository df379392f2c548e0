class L:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n

print(len("é😀"), len([]), len({1: 2}), len({1, 2}), len(range(10**9)), len(b"abc"))
print(len(L(5)), len(L(True)), len(memoryview(b"ab")), len(""))
for v in (-1, "a", 1.5, None, 2**70):
    try:
        print(len(L(v)))
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: len(5), lambda: len(None), lambda: len(x for x in "a"), lambda: len(),
        lambda: len([], []), lambda: len(int), lambda: len(obj=[])):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

class X:
    def __init__(self, other): self.other = other
    def __eq__(self, o):
        self.other.clear()
        return NotImplemented


a, b = [], []
a.append(X(b))
b.append(X(a))
print(a == b, a, b)


def separator(array):
    array.clear()
    yield b"A"
    yield b"B"


array = bytearray(b",")
try:
    array.join(separator(array))
except BufferError as e:
    print(e)
try:
    1 / 0
except ZeroDivisionError as e:
    print(sorted(dir(e.__traceback__)))


class N:
    def __trunc__(self): return N()


import warnings
warnings.simplefilter("ignore")
try:
    int(N())
except TypeError as e:
    print(e)

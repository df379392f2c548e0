class B:
    def __init__(self, data):
        self.data = bytearray(data)
        self.released = 0
    def __buffer__(self, flags):
        return memoryview(self.data)
    def __release_buffer__(self, view):
        self.released += 1
        view.release()

b = B(b"hello")
m = memoryview(b)
print(bytes(m), m.readonly, len(m))
m[0] = 72
m.release()
print(b.data, b.released, bytes(b), b"".join([b, b]), bytearray(b), b"say " + b)

class NoBuffer:
    pass

class BadBuffer:
    def __buffer__(self, flags):
        return 5

for o in (NoBuffer(), BadBuffer()):
    try:
        memoryview(o)
    except TypeError as e:
        print(type(e).__name__, e)
from collections.abc import Buffer
print(isinstance(b, Buffer), isinstance(NoBuffer(), Buffer), b"abc".__buffer__(0).tolist())

import array
from collections import deque

for obj in ([1], (1,), "a", b"a", bytearray(b"a"), range(1), memoryview(b"a"), array.array("i", [1]), deque([1])):
    for key in (1, -2, 2 ** 70, "k", None, 1.0):
        try:
            print(obj[key])
        except Exception as e:
            print(type(obj).__name__, ascii(key) if not isinstance(key, int) or key < 10 else "huge", type(e).__name__, e)

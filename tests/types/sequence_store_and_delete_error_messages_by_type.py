import array
from collections import deque

for make in (lambda: [1], lambda: bytearray(b"a"), lambda: array.array("i", [1]), lambda: deque([1]), lambda: (1,), lambda: "a", lambda: b"a", lambda: range(1), lambda: {1}, lambda: 5, lambda: None):
    for key in (1, "k", None):
        obj = make()
        def store(): obj[key] = 1
        def delete(): del obj[key]
        for f in (store, delete):
            try:
                f()
                print("done", obj)
            except Exception as e:
                print(type(obj).__name__, repr(key), type(e).__name__, e)

class Seq:
    def __init__(self, *v): self.v = v
    def __len__(self): return len(self.v)
    def __getitem__(self, i): print("get", i); return self.v[i]
from collections.abc import Sequence
Sequence.register(Seq)
match Seq(1, 2, 3, 4):
    case [a, *b, c]: print(a, b, c)
match (1, 2, 3):
    case [*a, _, _]: print(a)
match range(5):
    case [0, *mid, 4]: print(mid, type(mid).__name__)
from collections import deque
match deque("abc"):
    case ["a", *rest]: print(rest)
import array
match array.array("i", [1, 2]):
    case [x, y]: print(x, y)

from collections.abc import Sequence
class S(Sequence):
    def __len__(self): print("len"); return 2
    def __getitem__(self, i): print("item", i); return "item"
    def __iter__(self): print("iter"); return iter(["a", "b"])
match S():
    case [x, y]: print(x, y)
match S():
    case ["item", *_]: print("by index")
match S():
    case [x, *y]: print(x, y)
class Liar(S):
    def __iter__(self): return iter("abc")
try:
    match Liar():
        case [x, y]: pass
except ValueError as e:
    print(e)

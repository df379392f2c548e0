class Plain:
    def __len__(self): return 2
    def __getitem__(self, i): return i


import collections.abc


class Seq(collections.abc.Sequence):
    def __len__(self): print("len"); return 3
    def __getitem__(self, i): print("get", i); return i * 10


class L(list): pass


for x in (Plain(), Seq(), L([1, 2, 3])):
    match x:
        case [a, *_, b]: print("matched", a, b)
        case _: print("not a sequence")

import collections.abc


class Seq(collections.abc.Sequence):
    def __getitem__(self, i):
        if i < 0: raise IndexError("negative")
        return i
    def __len__(self): return 42


match Seq():
    case [a, *_, b, c]: print(a, b, c)
for p in ("{0: _, False: _}", "{1: _, True: _}", "{0: _, 0.0: _}", "{0: _, 0j: _}", "{1: _, '1': _}", "{b'a': _, 'a': _}", "{None: _, None: _}", "{2.5: _, 2: _}"):
    try:
        compile(f"match 1:\n    case {p}: pass", "f", "exec")
        print(p, "ok")
    except SyntaxError as e:
        print(p, e.msg)

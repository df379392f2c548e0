def try_it(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


for base, arg in ((list, [1]), (tuple, [1]), (frozenset, [1]), (float, 1.5)):
    class Plain(base): pass
    class Init(base):
        def __init__(self, seq, new=None): self.new = new
    class New(base):
        def __new__(cls, seq, new=None):
            self = super().__new__(cls, seq)
            self.new = new
            return self
    try_it(lambda: Plain(arg, new=3))
    try_it(lambda: (Init(arg, new=3), Init(arg, new=3).new))
    try_it(lambda: (New(arg, new=3), New(arg, new=3).new))

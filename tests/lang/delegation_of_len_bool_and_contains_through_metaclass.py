class M(type):
    members = {}
    def __contains__(cls, x): return x in cls.members
    def __len__(cls): return len(cls.members)
    def __iter__(cls): return iter(cls.members)
    def __getitem__(cls, k): return cls.members[k]
    def __setitem__(cls, k, v): cls.members[k] = v
    def __delitem__(cls, k): del cls.members[k]
    def __reversed__(cls): return iter("reversed")
class A(metaclass=M): pass
A["x"] = 1
A["y"] = 2
print("x" in A, len(A), list(A), A["y"], bool(A), list(reversed(A)), [*A], {**{k: A[k] for k in A}})
del A["x"], A["y"]
print(bool(A), not A, len(A))
try: A["gone"]
except KeyError as e: print(repr(e))
try: "x" in A()
except TypeError as e: print(e)

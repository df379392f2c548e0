class B:
    def __bool__(self): print("bool"); return False
    def __len__(self): print("len"); return 5
class L:
    def __len__(self): print("len"); return 0
class Neg:
    def __len__(self): return -1
class Big:
    def __len__(self): return 2**70
class Str:
    def __bool__(self): return "yes"
class NoneBool: __bool__ = None
class Inst: pass
i = Inst()
i.__bool__ = lambda: False
print(bool(B()), bool(L()), bool(i))
for cls in (Neg, Big, Str, NoneBool):
    for use in (bool, lambda v: not v, lambda v: 1 if v else 2, lambda v: v and 1, lambda v: [1 for _ in "1" if v], lambda v: all([v])):
        try:
            print(use(cls()))
        except (TypeError, ValueError, OverflowError) as e:
            print(cls.__name__, type(e).__name__, e)
            break
print(not B() or 5, (B() and 1).__class__.__name__, (L() or "or"))
while B(): pass
if not L(): print("falsy")
class IntBool(int):
    def __bool__(self): return True
print(bool(IntBool(0)), not IntBool(0), [x for x in (IntBool(0),) if x])

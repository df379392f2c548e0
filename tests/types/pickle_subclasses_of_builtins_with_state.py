import pickle, copy

class L(list): pass
class D(dict): pass
class S(set): pass
class F(frozenset): pass
class I(int): pass
class X(float): pass
class T(str): pass
class B(bytes): pass
class U(tuple): pass
class A(bytearray): pass
class C(complex): pass
for cls, args in [(L, ([1, 2],)), (D, ({"k": 1},)), (S, ([1],)), (F, ([1],)), (I, (5,)), (X, (1.5,)), (T, ("txt",)), (B, (b"by",)), (U, ((1, 2),)), (A, (b"ba",)), (C, (1, 2))]:
    obj = cls(*args)
    obj.attr = "state"
    results = [pickle.loads(pickle.dumps(obj, p)) for p in range(2, 6)] + [copy.copy(obj), copy.deepcopy(obj)]
    print(cls.__name__, all(type(r) is cls and r == obj and r.attr == "state" for r in results), obj.__reduce_ex__(2)[1:3])
print([type(pickle.loads(pickle.dumps(c(*a), 0))).__name__ for c, a in [(L, ([1],)), (I, (3,)), (T, ("q",))]])

from typing import TypeVar, ParamSpec, TypeVarTuple, NoDefault
for kw in ({}, {"covariant": True}, {"contravariant": True}, {"infer_variance": True}, {"bound": int}, {"default": str},
           {"covariant": True, "contravariant": True}, {"covariant": True, "infer_variance": True}):
    try:
        t = TypeVar("T", **kw)
        print(t, t.__covariant__, t.__contravariant__, t.__infer_variance__, t.__bound__, t.__default__)
    except ValueError as e:
        print(e)
try:
    TypeVar("T", int)
except TypeError as e:
    print(e)
try:
    TypeVar("T", int, str, bound=int)
except TypeError as e:
    print(e)
print(TypeVar("T", int, str).__constraints__, TypeVar("T", bound="Fwd").__bound__)
print(ParamSpec("P", default=[int]).__default__, TypeVarTuple("Ts").__default__ is NoDefault, NoDefault)
T = TypeVar("T")
print(T == TypeVar("T"), T == T, hash(T) == hash(T))

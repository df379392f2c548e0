from typing import TypeAliasType, TypeVar
T = TypeVar("T")
A = TypeAliasType("A", list[T], type_params=(T,))
print(A, A.__value__, A.__type_params__, A[int], A.__module__)
B = TypeAliasType("B", int)
print(B.__value__, B.__type_params__, repr(B))
for args, kw in (((), {}), (("x",), {}), ((1, 2), {}), (("x", 2), {"type_params": [T]}), (("x", 2), {"y": 1})):
    try:
        print(TypeAliasType(*args, **kw))
    except TypeError as e:
        print(e)
import pickle
try:
    print(pickle.loads(pickle.dumps(B)) is B)
except Exception as e:
    print(type(e).__name__)

type A = int | str
type B[T] = list[T] | T
print(A, B, type(A).__name__, A.__name__, A.__module__, B.__type_params__, A.__type_params__)
print(A.__value__, B[int], B[int].__origin__ is B, B[int].__args__, B.__parameters__)
print(A | None, int | A, B[int] | str)
try:
    A[int]
except TypeError as e:
    print(e)
for action in (lambda: A(), lambda: isinstance(1, A), lambda: setattr(A, "__name__", "z"), lambda: A.missing):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
type Rec = list[Rec]
print(Rec.__value__, Rec.__value__.__args__[0] is Rec)
type type = type
print(type.__name__, type.__value__ is type)

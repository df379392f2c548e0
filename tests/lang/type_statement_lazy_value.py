type A = undefined_name
print(A, A.__name__, type(A).__name__, A.__module__, A.__type_params__)
try:
    A.__value__
except NameError as e:
    print(e)
undefined_name = int
print(A.__value__)
type Rec = list[Rec] | None
print(Rec.__value__)
type P[T, *Ts] = dict[T, tuple[*Ts]]
print(P.__value__, P.__type_params__, P[int, str], P[int].__origin__, P[int, str].__args__)
try:
    A[int]
except TypeError as e:
    print(e)
for attr in ("__name__", "__value__"):
    try:
        setattr(A, attr, 1)
    except AttributeError as e:
        print(e)

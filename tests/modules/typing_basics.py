from typing import Any, Optional, Union, List, Dict, Callable, TypeVar, Generic, NamedTuple, TypedDict, Protocol, runtime_checkable, cast, get_type_hints, get_origin, get_args, Literal, ClassVar, Final, overload, NewType, TYPE_CHECKING, Annotated, Iterable
T = TypeVar("T")
print(Optional[int], Union[int, str], Union[int, int], List[int], Dict[str, int])
print(Callable[[int], str], Any, Literal["a", 1], ClassVar[int], Annotated[int, "m"], T)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Optional[int]) is Union)
print(get_args(int | None), TYPE_CHECKING, cast(int, "s"))

class Box(Generic[T]):
    def __init__(self, v: T):
        self.v = v

print(Box[int], Box[int](5).v, Box.__parameters__, Box[int].__args__)
print(Box.__mro__[1].__name__, Box[T][str])

class P(NamedTuple):
    x: int
    y: str = "d"
    def total(self):
        return self.x

print(P(1), P(1).total(), P._field_defaults, P.__annotations__)

class M(TypedDict, total=False):
    a: int

print(M(a=1), M.__annotations__, M.__total__)

@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...

print(isinstance([], HasLen), isinstance(5, HasLen))

def f(a: int, b: "str" = "x", *c: float) -> Optional[List[int]]: ...

print(get_type_hints(f), f.__annotations__)
U = NewType("U", int)
print(U(5), U.__name__, Iterable[int])
for g in (lambda: Box[int, str], lambda: List[int, str], lambda: Union[()],
        lambda: isinstance([], List[int]), lambda: HasLen(), lambda: Any(),
        lambda: Generic[int], lambda: P()):
    try:
        print(g())
    except TypeError as e:
        print(type(e).__name__, e)

import typing, types, sys, collections.abc
from typing import *
T = TypeVar('T'); S = TypeVar('S'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
def trial(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted(typing.__all__))
for f in (lambda: Union[int, None, str], lambda: Union[int, Union[str, float]], lambda: Union[int],
          lambda: Optional[None], lambda: Optional[Union[int, str]], lambda: Union['X', int],
          lambda: Literal[1, True, 'x', None, Literal[2]], lambda: Literal[1] == Literal[True],
          lambda: List[T][int], lambda: Dict[T, S][int, str], lambda: Dict[T, T][int],
          lambda: Callable[[T], S][int, str], lambda: Callable[P, T][[int, str], float],
          lambda: Callable[P, T][..., float], lambda: Callable[Concatenate[int, P], T][[str], bool],
          lambda: Tuple[int, ...], lambda: Tuple[()], lambda: Tuple[T, ...][int],
          lambda: Type[int], lambda: ClassVar[List[int]], lambda: Final[int],
          lambda: Annotated[Annotated[int, 1], 2], lambda: Annotated[List[T], 3][int],
          lambda: Generator[int], lambda: Generator[int, str, float], lambda: AsyncGenerator[int],
          lambda: ContextManager[int], lambda: Unpack[Ts], lambda: Tuple[Unpack[Ts]][int, str],
          lambda: Tuple[int, *Ts][str, float], lambda: Tuple[*Ts, T][int, str, float],
          lambda: typing.Deque[int], lambda: OrderedDict[str, int], lambda: Counter[str],
          lambda: List, lambda: Callable, lambda: Union, lambda: ForwardRef('int'),
          lambda: List['Foo'], lambda: repr(P.args), lambda: NoReturn, lambda: Self,
          lambda: TypeGuard[int], lambda: get_origin(Callable[[int], str]),
          lambda: get_args(Callable[[int, str], float]), lambda: get_args(Callable[P, int]),
          lambda: get_origin(Annotated[int, 1]), lambda: get_args(Annotated[int, 1, 2]),
          lambda: get_origin(P.args), lambda: get_args(Literal[1, 2]), lambda: get_origin(int),
          lambda: get_origin(list[int]), lambda: get_args(int | str), lambda: List[int] | None,
          lambda: None | List[int], lambda: T | None, lambda: Union[int, str] == int | str,
          lambda: List[int] is List[int], lambda: hash(Union[int, str]) == hash(Union[str, int]),
          lambda: isinstance(3, Union[int, str]), lambda: isinstance([], List), lambda: issubclass(list, Sequence),
          lambda: isinstance({}, Mapping[str, int]), lambda: List(), lambda: List[int](), lambda: Dict[int],
          lambda: List[int, str], lambda: List[()], lambda: Optional[int, str], lambda: Optional,
          lambda: Union[3, int], lambda: List[3], lambda: List[int][str], lambda: Callable[int],
          lambda: Callable[int, str], lambda: Generic[T, T], lambda: Generic[()], lambda: Generic[int],
          lambda: ClassVar[ClassVar[int]], lambda: List[ClassVar[int]], lambda: List[Generic], lambda: List[Final],
          lambda: Annotated[int], lambda: Any(), lambda: isinstance(1, Any), lambda: Self[int], lambda: NoReturn(),
          lambda: Concatenate[int], lambda: Concatenate[int, P], lambda: Literal[()], lambda: Literal,
          lambda: type('X', (List[int],), {}), lambda: types.new_class('X', (List[int],)).__mro__,
          lambda: types.new_class('X', (Optional[int],)), lambda: type('X', (type(List),), {}),
          lambda: types.new_class('X', (Generic,)), lambda: types.new_class('X', (Generic[T], Generic[S])),
          lambda: types.new_class('X', (List[T], Generic[S])), lambda: ForwardRef(3), lambda: ForwardRef('a b'),
          lambda: cast('x', 3), lambda: assert_never(3), lambda: assert_type(3, int), lambda: Tuple[T][int, str]):
    trial(f)

class Box(Generic[T, S]):
    x: 'Box[int, str]'
    y: ClassVar[int] = 3
class Sub(Box[int, S]): pass
class Mixed(Mapping[T, S]): pass
print(Box.__parameters__, Sub.__parameters__, Sub.__orig_bases__, Sub[str], Box[int, str]().__orig_class__)
print(Mixed.__parameters__, Mixed.__mro__[1], get_type_hints(Box))
trial(lambda: Box[int]); trial(lambda: Box[int, str, float]); trial(lambda: Sub[int][str])
class V(Generic[*Ts]): pass
print(V[int, str], V[()], V[int, *Ts][str])
class G(Generic[P]): pass
print(G[int, str], G[[int]], G[...])
class New[A, *Bs, **C]:
    def m[D](self, x: D) -> A: ...
print(New.__parameters__, New.__type_params__, New.__mro__[1], New[int, str, float, [int]], get_type_hints(New.m))
class Dflt[A, B = int]: pass
print(Dflt[str], Dflt[str, str])
type Alias[X] = dict[X, 'later']
print(Alias[int], Alias.__value__)

class Proto(Protocol):
    x: int
    def meth(self) -> int: ...
@runtime_checkable
class Meth(Protocol):
    def meth(self): ...
@runtime_checkable
class Data(Protocol):
    x: int
class Impl:
    x = 1
    def meth(self): pass
class Child(Proto): pass
print(isinstance(Impl(), Meth), isinstance(3, Meth), issubclass(Impl, Meth), isinstance(Impl(), Data), isinstance(1, Data))
trial(lambda: isinstance(Impl(), Proto)); trial(lambda: issubclass(Impl, Data)); trial(lambda: Proto())
print(Child().meth(), is_protocol(Proto), is_protocol(Child), get_protocol_members(Proto) == {'x', 'meth'})
trial(lambda: get_protocol_members(int)); trial(lambda: runtime_checkable(int))
trial(lambda: types.new_class('X', (Protocol, int)))
print([isinstance(3, c) for c in (SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound)])

class NT(NamedTuple, Generic[T]):
    a: T
    b: int = 2
print(NT(1), NT[int](3), NT.__orig_bases__[1:], NT._field_defaults)
print(NamedTuple('F', [('a', int), ('b', 'str')])(1, 2), get_type_hints(NamedTuple('F', [('a', int)])))
trial(lambda: types.new_class('X', (NamedTuple, int)))
trial(lambda: exec('class X(NamedTuple):\n a: int = 1\n b: int'))
class TD(TypedDict):
    a: int
    b: NotRequired['str']
class TD2(TD, total=False):
    c: Required[int]
    d: ReadOnly[int]
print(TD2.__required_keys__ == {'a', 'c'}, TD2.__optional_keys__ == {'b', 'd'}, TD2.__readonly_keys__, TD2.__total__)
print(get_type_hints(TD2), get_type_hints(TD2, include_extras=True), is_typeddict(TD), TD(a=1), TD.__bases__)
trial(lambda: isinstance({}, TD)); trial(lambda: types.new_class('X', (TypedDict, int)))
print(TypedDict('Fn', {'in': int}).__annotations__)
UserId = NewType('UserId', int)
print(UserId, UserId(3), UserId.__supertype__, UserId | None)
trial(lambda: types.new_class('X', (UserId,)))
@overload
def ov(x: int): ...
@overload
def ov(x: str): ...
def ov(x): pass
print(len(get_overloads(ov))); clear_overloads(); print(get_overloads(ov))
@final
class Fin:
    @override
    def f(self): ...
print(Fin.__final__, Fin.f.__override__)
def hints(a: 'int', b: Annotated[str, 1], c: None = None, *d: 'List[int]') -> 'Optional[str]': ...
print(get_type_hints(hints), get_type_hints(hints, include_extras=True))
trial(lambda: get_type_hints(3)); print(get_type_hints(types.ModuleType('m')))
@no_type_check
class NTC:
    a: 'bad bad'
print(get_type_hints(NTC))
@dataclass_transform(kw_only_default=True)
def dt(c): return c
print(dt.__dataclass_transform__)
print(collections.abc.Callable[[T], S][int, str], collections.abc.Callable[P, int][[str]], list[T][int] | None)
print(TypeVar('B', bound='X').__bound__, TypeVar('C', int, str).__constraints__, T.__typing_subst__(int), List[T].__parameters__)

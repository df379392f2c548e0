from dataclasses import dataclass, field, replace

@dataclass
class Base:
    x: int
    y: int = 0

@dataclass
class Child(Base):
    z: int = 1
    x: int = 5

print(Child(), Child(1, 2, 3), Base(1) == Child(1), Child(1) == Child(1), Child.__match_args__)
for eq in (True, False):
    for frozen in (True, False):
        for unsafe in (True, False):
            @dataclass(eq=eq, frozen=frozen, unsafe_hash=unsafe)
            class H:
                a: int = 1
            h = H.__hash__
            print(eq, frozen, unsafe)
            print("None" if h is None else "object" if h is object.__hash__ else hash(H()) == hash((1,
                )))

@dataclass(frozen=True)
class F:
    l: tuple
    def __post_init__(self):
        object.__setattr__(self, "n", len(self.l))

f = F((1, 2))
print(f.n, replace(f, l=()).n, hash(f) == hash(F((1, 2))))
try:
    @dataclass
    class G(F):
        pass
except TypeError as e:
    print(type(e).__name__, e)

@dataclass
class Own:
    a: int
    def __repr__(self):
        return "own repr"
    def __eq__(self, o):
        return "own eq"

print(Own(1), Own(1) == 2, Own.__hash__)

@dataclass
class Node:
    v: int
    next: "Node" = None

n = Node(1)
n.next = n
print(n)
match Child(7, 8, 9):
    case Child(x, y, z=zz):
        print(x, y, zz)

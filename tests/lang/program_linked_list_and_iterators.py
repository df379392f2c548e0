class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class Linked:
    def __init__(self, items=()):
        self.head = None
        for x in reversed(list(items)):
            self.head = Node(x, self.head)

    def __iter__(self):
        n = self.head
        while n is not None:
            yield n.value
            n = n.next

    def __reversed__(self):
        def walk(n):
            if n:
                yield from walk(n.next)
                yield n.value
        return walk(self.head)

    def __len__(self): return sum(1 for _ in self)
    def __contains__(self, x): return any(v == x for v in self)
    def __bool__(self): return self.head is not None
    def __repr__(self): return f"Linked({list(self)})"

    def reverse(self):
        prev, n = None, self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev
        return self


l = Linked("abcd")
print(l, len(l), "c" in l, "z" in l, list(reversed(l)), l.reverse(), bool(Linked()))
a, *b = l
print(a, b, [*l, *l], max(l), sorted(l), "".join(l), dict(zip(l, range(9))))

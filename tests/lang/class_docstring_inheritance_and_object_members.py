class A:
    """Doc of A."""


class B(A):
    pass


print(A.__doc__, B.__doc__, A().__doc__, object().__class__, A.__class__.__class__)
print(A.__eq__(1, 2), A().__eq__(A()), A().__ne__(1), object.__hash__ is A.__hash__)
a = A()
print(a.__eq__(a), a == a, a != a, A.__init__ is object.__init__, a.__reduce_ex__ is not None)
print(sorted(n for n in dir(object())))

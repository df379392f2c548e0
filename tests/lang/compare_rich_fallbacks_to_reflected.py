class A:
    def __lt__(self, o): print("lt"); return NotImplemented
    def __gt__(self, o): print("gt"); return "A.gt"
    def __le__(self, o): print("le"); return NotImplemented
    def __eq__(self, o): print("eq"); return NotImplemented


class B:
    def __gt__(self, o): print("B.gt"); return "from B"
    def __eq__(self, o): print("B.eq"); return 5


print(A() < B())
print(B() < A())
print(A() == B())
print(A() == 1, A() != 1)
try:
    A() <= B()
except TypeError as e:
    print(e)

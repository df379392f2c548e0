class A:
    def __eq__(self, o): print("eq"); return "yes"


class B:
    def __eq__(self, o): return NotImplemented


class C:
    def __ne__(self, o): return "ne only"


print(A() != 1, A().__ne__(1), B() != B(), B().__ne__(1), C() != 1, C() == 1)
b = B()
print(b == b, b != b)

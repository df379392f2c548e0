class A(list):
    def __iter__(self): return iter("xyz")


print(A([1]) + [2], [0] + A([1]), A([1]) * 2, [*A([1])], list(A([1])))
a = [0]
a += A([1])
print(a)

class A:
    @staticmethod
    def helper(x): return x * 2
    y = helper(4)
    @classmethod
    def c(cls): return cls.__name__
    try:
        c()
    except TypeError as e:
        print(e)
    z = c.__func__
print(A.y, A.helper(1), A().helper(2), A.z(int), helper if "helper" in globals() else "no global")

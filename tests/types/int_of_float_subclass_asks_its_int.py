class F(float):
    def __int__(self): return 9


class G(float): pass


print(int(F(1.5)), int(G(2.5)), int(1.5))

class Seq:
    def __getitem__(self, i):
        print("get", i)
        if i == 2:
            raise IndexError
        return i * 10


a, b = Seq()
print(a, b)
*a, b = Seq()
print(a, b)

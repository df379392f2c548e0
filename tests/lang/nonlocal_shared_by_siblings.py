def make():
    n = 0

    def up():
        nonlocal n
        n += 1

    def get():
        return n

    return up, get


up, get = make()
up(); up()
print(get())
up2, get2 = make()
print(get2())

class A:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def suspended():
    try:
        yield 1
    finally:
        print("closed")


a = A("first")
g = suspended()
print(next(g))

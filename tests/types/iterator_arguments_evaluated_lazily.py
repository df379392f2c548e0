log = []

class It:
    def __init__(self, name, n):
        self.name, self.n = name, n
    def __iter__(self):
        log.append("iter " + self.name)
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        log.append(self.name + str(self.n))
        return self.n

z = zip(It("a", 2), It("b", 1))
print(log)
print(list(z), log)
log.clear()
print(list(zip(It("a", 1), It("b", 3))), log)
log.clear()
m = map(lambda x, y: (x, y), It("a", 2), It("b", 2))
print(next(m), log)
log.clear()
print(list(enumerate(It("e", 2))), dict(zip(It("k", 2), It("v", 2))), log)
log.clear()
print(3 in It("c", 5), log)
log.clear()
a, *b = It("u", 3)
print(a, b, log, max(It("m", 3)), sorted(It("s", 3)), sum(It("t", 4)), tuple(It("p", 2)))

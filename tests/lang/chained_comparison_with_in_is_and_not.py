log = []
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): log.append(f"{self.n}<{o.n}"); return self.n < o.n
    def __eq__(self, o): log.append(f"{self.n}=={o.n}"); return self.n == o.n
    def __contains__(self, o): log.append(f"{o.n} in {self.n}"); return o.n < self.n
    __hash__ = None
def v(n): log.append(n); return V(n)
def show(x):
    print(x, log)
    log.clear()
show(v(1) < v(2) < v(3))
show(v(3) < v(2) < v(1))
show(v(1) in v(2) in v(3))
show(v(1) in v(2) not in v(3))
show(v(1) == v(1) is not None)
show(not v(1) < v(2))
show(1 < 2 == True, ) if False else show((1 < 2) == True)
show(1 < 2 == True)
show(1 in [1] == True)
show((v(1) < v(2)) in [True])
x = [1]
show(x is x is not None is not x)
show(0 == False is not None)

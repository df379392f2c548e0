import random
r = random.Random(2024)

def p(*v):
    print(*("%.12g" % x for x in v))

p(r.gauss(), r.gauss(10, 2), r.gauss(0, 1), r.normalvariate(), r.normalvariate(5, 3),
    r.lognormvariate(0, 1))
p(r.expovariate(), r.expovariate(2.5), r.vonmisesvariate(1, 4), r.gammavariate(0.5, 1),
    r.gammavariate(1, 2), r.gammavariate(3, 2), r.betavariate(2, 3), r.paretovariate(3),
    r.weibullvariate(1, 2))
print(r.binomialvariate(10, 0.3), r.binomialvariate(100, 0.5), r.binomialvariate())
print(r.binomialvariate(5, 0), r.binomialvariate(5, 1))
r.seed(1)
p(*(r.gauss(mu=i, sigma=0.5) for i in range(5)))

class MyR(random.Random):
    def random(self):
        return 0.25

m = MyR()
print(m.random(), m.uniform(0, 8), m.choice("abcd"), m.randrange(100), m.sample(range(8), 2))
print(random.SystemRandom().random() < 1, isinstance(random.SystemRandom().getrandbits(5), int))

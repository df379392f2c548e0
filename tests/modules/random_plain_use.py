import random
random.seed(1)
print(random.random(), random.randint(1, 10), random.choice("abc"))
print(random.sample([1, 2, 3, 4], 2))
l = [1, 2, 3, 4, 5]
random.shuffle(l)
print(l, random.uniform(0, 1), random.getrandbits(16), random.choices([0, 1], k=4))
print(random.gauss(0, 1))

import gc

class Node:
    alive = 0
    def __init__(self):
        Node.alive += 1
    def __del__(self):
        Node.alive -= 1

def pair():
    a, b = Node(), Node()
    a.other, b.other = b, a

def own_attribute():
    n = Node()
    n.me = n

def through_list_and_closure():
    n = Node()
    l = [n]
    l.append(l)
    n.f = lambda: (n, l)

for make in (pair, own_attribute, through_list_and_closure):
    for i in range(100):
        make()
    gc.collect()
    gc.collect()
    print(make.__name__, Node.alive < 10)

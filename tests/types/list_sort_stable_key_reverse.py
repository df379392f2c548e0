pairs = [("b", 2), ("a", 2), ("c", 1), ("d", 3), ("e", 1), ("f", 2)]
a = pairs[:]
print(a.sort(key=lambda p: p[1]))
print(a)
a = pairs[:]
a.sort(key=lambda p: p[1], reverse=True)
print(a)
a = pairs[:]
a.sort(reverse=True)
print(a)
words = ["banana", "Apple", "cherry", "apple", "Banana"]
words.sort(key=str.lower)
print(words)
words.sort(key=None)
print(words)
n = [5, 3.5, True, -2, 0, 10**30, -10**30]
n.sort()
print(n)
calls = []

def key(x):
    calls.append(x)
    return -x

m = [3, 1, 2]
m.sort(key=key)
print(m, calls)
try:
    m.sort(str)
except TypeError as e:
    print(type(e).__name__, e)

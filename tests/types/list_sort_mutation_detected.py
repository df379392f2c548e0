a = [3, 1, 2]

def key(x):
    print("during sort:", a)
    a.append(x)
    return x

try:
    a.sort(key=key)
except ValueError as e:
    print(type(e).__name__, e)
print(a)

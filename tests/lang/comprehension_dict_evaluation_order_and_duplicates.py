def k(i): print("key", i); return i % 2
def v(i): print("value", i); return i


print({k(i): v(i) for i in range(3)})
print({**{i: 0 for i in range(2)}, **{1: 1}})
try:
    {[]: 1 for _ in "a"}
except TypeError as e:
    print(e)
try:
    {x for x in ([],)}
except TypeError as e:
    print(e)

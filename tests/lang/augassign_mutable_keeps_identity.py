a = b = [1]
a += (2,)
print(b, a is b)
a = a + [3]
print(b, a is b)
s = r = {1}
s |= {2}
print(sorted(r), s is r)
x = y = (1,)
x += (2,)
print(y, x)
a *= 2
print(a)

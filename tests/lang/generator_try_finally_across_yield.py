def g():
    for i in range(2):
        try:
            print("in", i)
            yield i
        finally:
            print("out", i)


for x in g():
    print("body", x)
it = g()
for x in it:
    break
print("left loop")
it.close()

def note(tag, v):
    print(tag)
    return v


xs = [0, 0]
note("object", xs)[note("index", 1)] = note("value", 5)
print(xs)
note("o1", xs)[note("i1", 0)], note("o2", xs)[note("i2", 1)] = note("v1", 1), note("v2", 2)
print(xs)

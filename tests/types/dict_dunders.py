d = {"a": 1}
print(d.__contains__("a"), d.__len__(), d.__getitem__("a"), d.__setitem__("b", 2))
print(d.__delitem__("a"), d, d.__eq__({"b": 2}), d.__eq__(5), d.__ne__({}), d.__lt__({}))
print(d.__or__({"c": 1}), d.__ror__({"c": 1}), d.__or__(5), d.__ior__({"q": 1}))
print(d.__repr__(), d.__class__, dict.__hash__, d.__sizeof__() > 0)
print(dict[int, str], dict.__class_getitem__(int), list(d.__reversed__()), d.__doc__[:6])

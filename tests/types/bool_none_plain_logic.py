print(True and False, True or False, not True, True == 1, False == 0, None is None)
print(bool(0), bool(1), bool(""), bool("a"), bool([]), bool([0]), bool(None))
x = None
print(x is None, x == None, x or "default", 5 if x else 6, [] or {} or "last", 1 and [] and 2)
print(type(True), type(None), isinstance(True, int), True + True, str(None), repr(False))

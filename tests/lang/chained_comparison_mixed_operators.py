print(1 < 2 in [2], 1 in [1] == True, ... is ... is not None)
print("a" not in "b" in "bc", 3 > 2 >= 2 != 1)
print(1 == 1.0 == True, (1 < 2) < 1, not 1 < 2 < 3)
x = None
print(x is None is not True)

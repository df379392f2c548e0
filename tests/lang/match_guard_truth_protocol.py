class T:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print("bool", self.v)
        return self.v


class Bad:
    def __bool__(self): return 1


match 1:
    case 1 if T(False): print("no")
    case 1 if T(True) and not T(False): print("yes")
try:
    match 1:
        case 1 if Bad(): print("no")
except TypeError as e:
    print(e)
match 1:
    case x if x == 2 or T(True): print("or")

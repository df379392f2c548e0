class AlwaysEqual:
    def __eq__(self, o): return True


match AlwaysEqual():
    case None: print("None")
    case True: print("True")
    case False: print("False")
    case 5: print("literal uses ==")
match 1:
    case True: print("True")
    case _: print("1 is not True")
match True:
    case 1: print("True == 1")

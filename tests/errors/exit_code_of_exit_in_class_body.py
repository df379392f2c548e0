# exit: 7
class C:
    print("in class")
    raise SystemExit(7)

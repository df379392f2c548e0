def subject():
    print("subject")
    return [1, 2]


match subject():
    case [1]: print("no")
    case [a, 3]: print("no", a)
    case [a, 2]: print("yes", a)

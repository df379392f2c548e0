def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            break
    else:
        return "missing"
    return i


print(find("abc", "b"), find("abc", "z"), find("", "a"))

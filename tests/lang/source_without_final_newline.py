if True:
    print("a")
    if True:
        print("last line has no newline")
def tree(c, depth=0):
    if c.__module__ == "builtins" and c.__name__[0] != "_":
        print("  " * depth + c.__name__)
        for s in sorted(c.__subclasses__(), key=lambda k: k.__name__):
            tree(s, depth + 1)


tree(BaseException)

print(repr("\0a\0"), len("a\0b"), "tab	here".split("	"), repr(""), repr("[0m"))

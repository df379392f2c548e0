for src in ("1 + 'a'", "'a' + 1", "[] + ()", "{} | []", "1 @ 2", "None - 1", "'a' - 'b'", "[] * 'a'", "'a' * 1.5", "1 << 1.0", "2 ** 'a'",
            "{} < {}", "1 < 'a'", "[] >= 5", "1j < 2j", "divmod('a', 1)", "object() % 2", "b'a' + 'a'", "'a' + b'a'", "(1,) + [2]", "print >> 5",
            "pow(2, 'a', 3)", "1.5 & 2", "len | 1", "() * ()", "int / str"):
    try:
        eval(src)
        print(src, "ok")
    except TypeError as e:
        print(src, "|", e)

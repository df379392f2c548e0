for src in ("raise 5", "raise 'x'", "raise int", "raise None", "raise ValueError from 5", "raise ValueError from int",
            "raise object()", "raise (ValueError, 'x')"):
    try:
        exec(src)
    except TypeError as e:
        print(src, "|", e)

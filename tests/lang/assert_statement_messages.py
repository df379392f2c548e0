for test in ("assert 1", "assert 0", "assert 0, 'msg'", "assert [], (1, 2)", "assert None, None",
             "assert (0)", "assert not 1, f'{1 + 1}'"):
    try:
        exec(test)
        print(test, "ok")
    except AssertionError as e:
        print(test, repr(e), e.args)

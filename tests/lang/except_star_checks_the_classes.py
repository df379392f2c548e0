for c in (42, (ValueError, 42), int, ExceptionGroup, (ValueError, ExceptionGroup)):
    try:
        try:
            raise ValueError(1)
        except* c:
            print("caught")
    except TypeError as e:
        print(type(e).__name__, e)

for exc in (SystemExit(3), KeyboardInterrupt(), GeneratorExit(), BaseException("b")):
    try:
        raise exc
    except Exception:
        print("Exception")
    except:
        print("bare", type(exc).__name__)

def which(e):
    try:
        raise e
    except KeyError:
        return "KeyError"
    except (IndexError, ValueError):
        return "tuple"
    except LookupError:
        return "LookupError"
    except Exception:
        return "Exception"
    except:
        return "bare"


print([which(e) for e in (KeyError(1), IndexError(), UnicodeError(), LookupError(), OSError(), GeneratorExit())])

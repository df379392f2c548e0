log = []


def guard(name, result):
    log.append(name)
    return result


for subject in (1, "s", [1], [1, 2], {}):
    log.clear()
    match subject:
        case int() if guard("int", False): pass
        case int() if guard("int2", True): pass
        case [a] if guard("one", a == 2): pass
        case [*_] if guard("seq", True): pass
        case str() if guard("str", []): pass
        case _ if guard("rest", True): pass
    print(subject, log)

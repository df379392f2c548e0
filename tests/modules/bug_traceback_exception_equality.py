import traceback


def attempt():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e


e = attempt()
make = traceback.TracebackException.from_exception
print(make(e) == make(e, limit=10), make(e) == make(e, capture_locals=True), "print_list" in traceback.__all__)
group = ExceptionGroup("A\n1", [ValueError("B\n2")])
print(traceback.format_exception_only(group, show_group=True))

# exit: 1
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("child") from e
except ValueError as child:
    child.add_note("note of child")
    group = ExceptionGroup("group", [child])
    group.add_note("note of group")
raise group

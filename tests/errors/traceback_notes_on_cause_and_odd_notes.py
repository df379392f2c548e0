# exit: 1
cause = KeyError("c")
cause.add_note("note of cause")
e = ValueError()
e.__notes__ = ["text", 5, None]
raise e from cause

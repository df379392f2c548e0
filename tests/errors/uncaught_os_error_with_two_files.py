# exit: 1
raise OSError(2, "text", "first", None, "second")

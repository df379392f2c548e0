# exit: 1
raise ExceptionGroup("several", [ValueError("one"), TypeError("two")])

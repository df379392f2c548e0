# exit: 1
raise ValueError("main") from KeyError("never raised")

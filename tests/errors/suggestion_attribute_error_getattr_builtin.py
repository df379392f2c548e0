# exit: 1
getattr([], "appendd")

# exit: 9
e = SystemExit(1)
e.code = 9
raise e

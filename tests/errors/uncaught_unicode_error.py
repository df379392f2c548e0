# exit: 1
b"abc\xff".decode("utf-8")

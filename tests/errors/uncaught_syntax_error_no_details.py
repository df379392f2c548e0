# exit: 1
raise SyntaxError("bare message")

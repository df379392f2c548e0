# exit: 1
code = compile("x = 1\ny = x.nope", "<generated>", "exec")
exec(code)

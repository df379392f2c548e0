# exit: 1
exec("def f():\n    return 1 / 0\n\nf()")

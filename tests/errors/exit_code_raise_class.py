# exit: 0
print("x")
raise SystemExit

# exit: 6
print(repr(exit), repr(quit))
try:
    quit(5)
except SystemExit as e:
    print(e.code)
exit(6)

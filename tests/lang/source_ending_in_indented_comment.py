def f():
    return 1
    # trailing comment
# another
print(f())
  # indented comment at the end
def function():
    pass

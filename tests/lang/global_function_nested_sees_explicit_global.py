def outer():
    global v
    v = 1

    def inner():
        return v

    return inner()


v = 50
print(outer(), v)

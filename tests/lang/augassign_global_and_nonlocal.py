total = 1


def outer():
    count = 10

    def inner():
        nonlocal count
        global total
        count += 1
        total *= 5
        return count

    return inner(), inner(), count


print(outer(), total)

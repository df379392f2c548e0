def f(n):
    for i in range(n):
        try:
            try:
                if i == 2:
                    raise ValueError(i)
                print(i)
            except ValueError:
                print("reraise")
                raise
        except ValueError as e:
            print("outer", e)
            break
    else:
        print("no break")


f(2)
f(5)

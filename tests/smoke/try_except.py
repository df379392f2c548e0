def check(n):
    try:
        return 10 // n
    except ZeroDivisionError as e:
        return "caught " + str(e)
    finally:
        print("finally", n)


print(check(2))
print(check(0))

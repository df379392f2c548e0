def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit seen")
        raise
    finally:
        print("cleanup")


it = g()
next(it)
print(it.close())
print(list(it), it.close())
never = g()
print(never.close())

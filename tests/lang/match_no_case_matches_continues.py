def f(x):
    match x:
        case 1: y = "one"
        case [z]: y = "list"
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(f(1), f([2]), f(3))
for i in range(4):
    match i:
        case 0: continue
        case 2: break
    print(i)

def f():
    len = lambda x: "local len"
    return len([])


print(f(), len([1]))
len = lambda x: "module len"
print(len([1]))
del len
print(len([1]))

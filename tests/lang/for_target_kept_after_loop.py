for i in range(3):
    pass
print(i)
for i in []:
    pass
print(i)
for i in range(2):
    i = i * 100
    print(i)
